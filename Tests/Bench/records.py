"""Invents the records of a village board that has been kept for ten years.

The same number of records gives the same records each time. Every record is made once and written
twice: as gongshi reads it, and as Hugo does.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta

TODAY = date(2026, 11, 22)
FIRST_YEAR, LAST_YEAR = 2017, 2026

COMMITTEE = ("青禾村村民委员会", "村务监督委员会", "村民代表会议", 46)
COLLECTIVE = ("青禾村股份经济合作联合社", "监事会", "成员代表大会", 61)

GROUPS = ["一组", "二组", "三组", "四组", "五组", "六组", "七组", "八组"]
PLACES = ["水塔", "机耕道", "堰塘", "提灌站", "文化广场", "候车亭", "晒坝", "河堤", "便民桥", "公房"]
WORKS = ["维修", "清淤", "硬化", "扩建", "加固", "改造", "新建", "抢修"]

# What is decided, by whom, under which 事项, what it is spent on, and sentences to choose from.
TOPICS = [
    ("{group}{place}{work}", COMMITTEE, "工程建设",
     ["水泥", "砂石", "人工", "机械", "运输", "管材", "钢筋", "监理"],
     ["{place}用了多年，去年汛期冲坏了一段，过路的人要绕行。",
      "施工由本村有经验的人做，每天出工的人和做的活都记在册上。",
      "材料进场时由组长和两位村民代表当面点数，单据各留一份。",
      "完工后先试用十五天，没有毛病再结清余款。",
      "施工期间请绕行{other}，给您添麻烦了。"]),
    ("{group}环境整治", COMMITTEE, "环境整治",
     ["清运", "分类桶", "栽树", "沟渠盖板", "保洁人工", "石灰"],
     ["{group}沟渠和房前屋后清理一遍，淤泥可以拉去肥田。",
      "新添的分类桶放在路口，每三天清运一次。",
      "沿路栽的是桂花和黄葛树，由沿路的人家自愿认领浇水。",
      "保洁人员从本村聘请，每月工钱按出工天数计算。"]),
    ("{year}年{half}误工补贴发放", COMMITTEE, "误工补贴",
     ["一组出工", "二组出工", "三组出工", "四组出工", "五组出工", "会议误工"],
     ["补贴按出工登记计算，每个工{unit}元，登记由监督委员会逐张核对。",
      "出工登记的原件在村委会一楼，谁想看都可以来看。",
      "哪一天记得不对、哪个工算得不清楚，请在公示期内提出。"]),
    ("{group}公益事业经费使用", COMMITTEE, "公益事业",
     ["路灯", "健身器材", "桌椅", "图书", "电费", "安装"],
     ["器材装在{place}旁边，老人孩子都走得到。",
      "路灯用太阳能，坏了打村委会电话报修。",
      "由{group}村民轮流照看，一户一周。"]),
    ("{year}年{half}村级资金使用", COMMITTEE, "资金管理",
     ["办公用品", "水电", "报刊", "差旅", "会议", "维修", "慰问"],
     ["单据由经手人、证明人、审批人三人签字，监督委员会按月核对。",
      "超过两千元的开支都先开会、后办事。",
      "结余转到下一期，账本在村委会可以查看。"]),
    ("{group}{place}出租", COLLECTIVE, "土地出租",
     ["第一年租金", "第二年租金", "第三年租金", "押金"],
     ["租期三年，租金一年一交，先交后用。",
      "公开竞价，出价高的人先签合同；出价一样的，本社成员优先。",
      "不得改变用途，不得转租，期满按原样交还。",
      "方案全文放在村委会一楼，成员查阅{days}天后开会。"]),
    ("{year}年集体资产处置（{group}{place}）", COLLECTIVE, "资产处置",
     ["旧料", "设备", "场地", "评估费"],
     ["资产由乡镇介绍的评估机构估价，估价书放在村委会一楼。",
      "所得全部记入集体账户，用途另行开会决定。",
      "拆下的旧料先给{group}修路用，剩下的再卖。"]),
]

CLOSING = [
    "公示期内有不同意见，打电话、来人、托人带话都行，每一条都会答复。",
    "有不清楚的地方，请向{supervisor}提出，五天内答复。",
    "方案怎么定的、钱怎么花的，谁想问都可以来问。",
]

OPINIONS = [
    ("{place}离水井太近，希望挪远一点。", "现场看过，往南挪了{number}米。", "采纳"),
    ("人工算得偏高，请说明怎么算的。", "按出工登记每个工{unit}元计算，登记可以查看。", "说明"),
    ("希望先修{group}这一段。", "这次先修最坏的一段，{group}排在下一次。", "说明"),
    ("完工后谁来管，没有写清楚。", "由{group}轮流照看，已写进方案。", "采纳"),
]


@dataclass
class Record:
    """One matter."""

    number: int
    year: int
    title: str
    issuer: str
    word: str
    category: str
    summary: str
    amount: int
    meetings: list
    supervised: date
    posted: date
    down: date | None
    days: int
    opinions: list
    result: tuple | None
    body: str


def money(yuan):
    """An amount as clerks write it."""
    return f"{yuan:,}元"


def working_day(day):
    """The day, or the Monday after a week-end."""
    return day + timedelta(days=(7 - day.weekday()) % 7 if day.weekday() > 4 else 0)


def table(pick, heads, total):
    """A table whose rows add up to `total`."""
    heads = pick.sample(heads, min(len(heads), pick.randint(3, 6)))
    parts = [pick.randint(8, 40) for _ in heads]
    amounts = [total * part // sum(parts) // 10 * 10 for part in parts]
    amounts[-1] += total - sum(amounts)
    rows = [f"| {head} | {pick.randint(2, 160)} | {amount:,} |" for head, amount in zip(heads, amounts)]
    return "\n".join(["| 项目 | 数量 | 金额（元） |", "| --- | ---: | ---: |", *rows, f"| 合计 | | {total:,} |"])


def make(index, year, number, posted, side):
    """The record number `index`."""
    pick = random.Random(index)
    title, who, category, heads, bank = pick.choice([t for t in TOPICS if t[1] is side])
    issuer, supervisor, assembly, members = who
    words = {
        "group": pick.choice(GROUPS), "place": pick.choice(PLACES), "other": pick.choice(GROUPS),
        "work": pick.choice(WORKS), "year": posted.year - 1, "half": pick.choice(["上半年", "下半年"]),
        "unit": pick.choice([80, 100, 110, 120]), "days": pick.randint(10, 20),
        "number": pick.randint(10, 60), "supervisor": supervisor,
    }
    subject = title.format(**words)
    total = pick.randint(120, 9_000) * 10
    present = pick.randint(members * 3 // 4, members)
    yes = pick.randint(present * 9 // 10, present)
    vote = f"应到{members} 实到{present} 同意{yes}" + (f" 弃权{present - yes}" if yes < present else "")
    meetings = [
        (posted - timedelta(19), "村党组织会议", ""),
        (posted - timedelta(17), "理事会", "应到5 实到5 同意5") if who is COLLECTIVE
        else (posted - timedelta(17), "村两委会议", ""),
        (posted - timedelta(8), "党员大会", ""),
        (posted - timedelta(5), assembly, vote),
    ]
    if who is COLLECTIVE:
        meetings.pop(2)
    days = pick.choice([5, 7, 7, 7])
    down = posted + timedelta(days=pick.randint(18, 25))
    opinions = []
    for said, answer, outcome in pick.sample(OPINIONS, pick.choice([0, 0, 0, 1, 1, 2])):
        on = posted + timedelta(days=pick.randint(1, 4))
        opinions.append((on, said.format(**words), on + timedelta(days=1), answer.format(**words), outcome))
    concluded = working_day(down + timedelta(days=pick.randint(1, 9)))
    sentences = [s.format(**words) for s in pick.sample(bank, pick.randint(2, len(bank)))]
    parts = [f"经{'、'.join(m[1] for m in meetings)}讨论通过，现将{subject}方案予以公示。", "".join(sentences)]
    if pick.random() < 0.6:
        parts.append(table(pick, heads, total))
    if pick.random() < 0.3:
        parts.append("\n".join(f"- {s.format(**words)}" for s in pick.sample(bank, 2)))
    if pick.random() < 0.3:
        parts.append(f"**请注意**：公示期为{days}天，从贴出的第二天起算。")
    parts.append(pick.choice(CLOSING).format(**words))
    return Record(
        number=number, year=year, title=f"关于{subject}的公示", issuer=issuer,
        word="青禾村" if who is COMMITTEE else "青禾社", category=category,
        summary=f"{subject}，共{money(total)}。", amount=total, meetings=meetings,
        supervised=posted - timedelta(days=2), posted=posted,
        down=down if down < TODAY else None, days=days, opinions=opinions,
        result=(concluded, f"公示期内收到意见{len(opinions)}条，{money(total)}已经付清，凭证存档。")
        if concluded < TODAY else None,
        body="\n\n".join(parts) + "\n",
    )


def records(count):
    """`count` records over ten years, in the order of their days."""
    start, end = date(FIRST_YEAR, 1, 3), TODAY - timedelta(days=2)
    serials = {}
    for index in range(count):
        posted = working_day(start + (end - start) * index // count)
        side = COLLECTIVE if index % 3 == 2 else COMMITTEE
        key = (side[0], posted.year)
        serials[key] = serials.get(key, 0) + 1
        yield make(index, posted.year, serials[key], posted, side)
