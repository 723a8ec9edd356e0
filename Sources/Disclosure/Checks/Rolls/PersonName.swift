/// Recognises a person or a household in a few words, for lists that name places only.
enum PersonName {
  /// The offset and length of what names a person or a household, in code points: a mask (张某, 李＊四),
  /// one household (一户, 某户), or a name where a place should stand.
  static func range(in text: String, isSubject: Bool) -> Range<Int>? {
    let scalars = Array(text.unicodeScalars)
    if let mask = mask(in: scalars) { return mask }
    for word in households {
      let wanted = Array(word.unicodeScalars)
      guard scalars.count >= wanted.count else { continue }
      for start in 0...scalars.count - wanted.count
      where scalars[start..<start + wanted.count].elementsEqual(wanted) {
        return start..<start + wanted.count
      }
    }
    return isSubject ? name(in: scalars) : nil
  }

  /// The name behind a word that speaks of somebody, as in 信访人张三; nil where none follows.
  static func nameAfter(_ end: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    var start = end
    while start < scalars.count, links.contains(scalars[start]), start < end + 2 { start += 1 }
    guard start < scalars.count, surnames.contains(scalars[start]) else { return nil }
    var last = start + 1
    while last < scalars.count, last < start + 3, isNamePart(scalars[last]) { last += 1 }
    return last > start + 1 ? start..<last : nil
  }

  private static func mask(in scalars: [Unicode.Scalar]) -> Range<Int>? {
    for (index, scalar) in scalars.enumerated() where index > 0 {
      guard scalar == "某" || scalar == "＊" || scalar == "*" || scalar == "×",
        surnames.contains(scalars[index - 1])
      else { continue }
      var end = index + 1
      while end < scalars.count, end < index + 2,
        scalars[end] == "某" || scalars[end] == "＊" || scalars[end] == "*"
      { end += 1 }
      return index - 1..<end
    }
    return nil
  }

  /// A name at the end of a subject, by itself or behind the group: 三组张建国.
  private static func name(in scalars: [Unicode.Scalar]) -> Range<Int>? {
    var end = scalars.count
    if scalars.last == "家" { end -= 1 }
    let start = scalars[..<end].lastIndex { groups.contains($0) }.map { $0 + 1 } ?? 0
    guard (2...3).contains(end - start), surnames.contains(scalars[start]),
      scalars[start + 1..<end].allSatisfy(isNamePart),
      end < scalars.count || !placeEnds.contains(scalars[end - 1])
    else { return nil }
    return start..<end
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) && !notInNames.contains(scalar)
  }

  private static let households = [
    "一户", "1户", "１户", "某户", "该户", "住户", "农户", "户主", "村民", "居民家", "老汉", "婆婆家", "大爷", "大娘",
  ]
  private static let links: Set<Unicode.Scalar> = ["：", ":", "是", "为", "（", "(", " ", "“"]
  private static let groups: Set<Unicode.Scalar> = ["组", "社", "队", "村", "号", " ", "、"]
  private static let notInNames = Set("的了在和与提反要说对是为有人信举投不向们者应请可将把被".unicodeScalars)
  private static let placeEnds = Set(
    ("边头口路桥渠沟河塘堰坝坡院组点树湾坎场库站房屋地田山井旁处侧里外前后上下园池墙巷街村社区子"
      + "段道沿棚圈厕厂店校庙祠坟洞滩岸林坪垭沱溪台栏灯箱线角尾西东南北中内").unicodeScalars)
  private static let surnames = Set(
    ("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜谢邹喻苏潘葛范彭郎鲁韦马苗方俞任袁柳"
      + "唐薛雷贺倪汤罗毕郝邬安常乐于傅皮卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄米贝明计成戴宋庞熊纪舒屈项祝董梁杜"
      + "阮蓝季贾江童颜郭梅林钟徐邱骆高夏蔡田胡凌霍万柯管卢莫房解应宗丁宣邓洪包左石崔吉龚程邢裴陆荣翁段巫焦侯"
      + "全班仰秋仲伊宁仇甘武符刘景詹龙叶幸黎白蒲赖卓蔺蒙池乔胥温庄晏柴瞿阎连习艾向古易廖耿匡文寇欧沃利蔚夏"
      + "曾关聂冉游谭母青肖涂税辜银代敬何岳帅候闫").unicodeScalars)
}
