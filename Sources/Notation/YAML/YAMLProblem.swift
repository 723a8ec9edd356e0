import Disclosure

/// libyaml's problems in the words of a clerk.
enum YAMLProblem {
  /// What is wrong and what to type, for a problem as libyaml words it.
  static func wording(for problem: String) -> Wording {
    for (part, wording) in known where problem.hasPrefix(part) { return wording }
    return Wording(
      "这里的写法看不懂。请一行写一项，写成：名称: 内容；内容里有特别的符号时，整项加引号。",
      "This cannot be read (\(problem)). Write one entry a line, as \"key: value\", and put "
        + "values with special characters in quotes.")
  }

  private static let known: [(String, Wording)] = [
    (
      "could not find expected ':'",
      Wording(
        "这一行缺少冒号。请写成：名称: 内容",
        "A colon is missing on this line. Write: key: value")
    ),
    (
      "mapping values are not allowed",
      Wording(
        "这一行多了一个冒号，或者缩进不对。请把冒号后面的内容加引号，例如：名称: \"内容: 说明\"",
        "There is a colon too many on this line, or it is indented wrongly. Put the value in "
          + "quotes, for example: key: \"value: more\"")
    ),
    (
      "did not find expected ',' or '}'",
      Wording(
        "大括号没有写完，或者少了逗号。请写成：{名称: 内容, 名称: 内容}",
        "The braces are not closed, or a comma is missing. Write: {key: value, key: value}")
    ),
    (
      "did not find expected ',' or ']'",
      Wording(
        "方括号没有写完，或者少了逗号。请写成：[一, 二]；内容里本来有方括号时，整项加引号。",
        "The brackets are not closed, or a comma is missing. Write: [one, two]; put a value "
          + "that holds brackets itself in quotes.")
    ),
    (
      "found unexpected end of stream",
      Wording(
        "引号只有前一半。请在内容末尾补上引号。",
        "The quotation mark is not closed. Add the closing one at the end of the value.")
    ),
    (
      "found unexpected document indicator",
      Wording(
        "引号只有前一半。请在内容末尾补上引号。",
        "The quotation mark is not closed. Add the closing one at the end of the value.")
    ),
    (
      "found character that cannot start any token",
      Wording(
        "内容不能用这个符号或制表符（Tab）开头。请整项加引号；缩进请用空格。",
        "A value cannot start with this character, nor a line with a tab. Put the value in "
          + "quotes; indent with spaces.")
    ),
    (
      "did not find expected key",
      Wording(
        "这一行和上面的行没有对齐，或者引号后面还有内容。请和同一层的行左边对齐，一行写一项。",
        "This line is not aligned with those above, or something follows the closing "
          + "quotation mark. Align it with the lines of its level, one entry a line.")
    ),
    (
      "did not find expected '-' indicator",
      Wording(
        "这一行不属于上面的列表。请以“- ”开头，或者和列表的名称左边对齐。",
        "This line does not belong to the list above. Start it with \"- \", or align it with "
          + "the list's key.")
    ),
    (
      "block sequence entries are not allowed",
      Wording(
        "“- ”不能写在这里。请换一行，每条前面写“- ”。",
        "\"- \" cannot stand here. Start a new line for each item.")
    ),
    (
      "found unknown escape character",
      Wording(
        "双引号里的“\\”有特别的意思。请改用单引号，例如：'内容'，或者写两个“\\\\”。",
        "A backslash in double quotes has a special meaning. Use single quotes, or write it "
          + "twice.")
    ),
    (
      "control characters are not allowed",
      Wording(
        "这里有看不见的控制字符。请删掉再保存。",
        "An invisible control character stands here. Delete it and save.")
    ),
    (
      "did not find expected <document start>",
      Wording(
        "这一行不属于上面的内容。请写成：名称: 内容",
        "This line does not belong to what is above. Write: key: value")
    ),
    (
      "found undefined tag handle",
      RefusedConstruct.tag.wording
    ),
    (
      "did not find expected whitespace or line break",
      RefusedConstruct.tag.wording
    ),
  ]
}
