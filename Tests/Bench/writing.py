"""Writes the invented records as a site for gongshi and as the equivalent site for Hugo."""

import json
import shutil
from datetime import timedelta
from pathlib import Path

from records import COLLECTIVE, TODAY

# What the township approves before the vote.
APPROVED = ["工程建设", "资产处置", "资金管理"]

BOARDS = ["村委会公示栏", "三组公示点"]

SITE = f"""格式: 1
名称: 青禾村公示栏
主体: 村
地区: "510703999201"
地址: https://qinghe.example
演示日: {TODAY}
单位:
  - {{代号: cun, 名称: 青禾村村民委员会, 字: 青禾村, 监督: 村务监督委员会}}
  - {{代号: she, 名称: 青禾村股份经济合作联合社, 字: 青禾社, 监督: 监事会}}
公示栏:
  - {{名称: 村委会公示栏, 主栏: 是, 片区: 全村}}
  - {{名称: 三组公示点, 主栏: 是, 片区: 三组}}
提意见找: 村务监督委员会 0816-2200000 村委会一楼 工作日9:00-17:00
"""


def gongshi_text(r):
    """A record as a clerk writes it."""
    lines = [
        "---", f"标题: {r.title}", f"编号: {r.year}-{r.number}", f"发布单位: {r.issuer}",
        f"事项: {r.category}", f"一句话: {r.summary}", f"金额: {r.amount:,}元", "已开的会:",
        *(f"  - {day} {body} {vote}".rstrip() for day, body, vote in r.meetings),
        f"监督意见: {r.supervised} 同意公示", f"计划贴出: {r.posted}", f"公示天数: {r.days}",
        "贴在哪: " + "、".join(BOARDS),
    ]
    if r.issuer == COLLECTIVE[0]:
        lines.append("提意见找: 监事会 0816-2200000 村委会一楼 工作日9:00-17:00")
    if r.category in APPROVED:
        approved = r.meetings[-1][0] - timedelta(days=1)
        lines.append(f"乡镇审批: 青山镇人民政府 {approved} 同意 青府〔{approved.year}〕{r.number}号")
    lines += ["贴出记录:", *(f"  - {r.posted} {board}" for board in BOARDS)]
    if r.down:
        lines += ["取下记录:", *(f"  - {r.down} {board}" for board in BOARDS)]
    if r.opinions:
        lines.append("收到的意见:")
    for on, said, answered, answer, outcome in r.opinions:
        lines += [f"  - 收到: {on}", f"    要点: {said}", f"    答复: {answered} {answer}", f"    结果: {outcome}"]
    if r.result:
        lines += ["结果:", f"  日期: {r.result[0]}", f"  内容: {r.result[1]}"]
    return "\n".join(lines) + "\n---\n\n" + r.body


def hugo_text(r):
    """The same record with Hugo's front matter, which may be JSON."""
    head = {
        "title": r.title, "date": str(r.posted), "number": f"{r.word}〔{r.year}〕{r.number}号",
        "issuers": [r.issuer], "categories": [r.category], "summary": r.summary, "amount": f"{r.amount:,}元",
        "meetings": [{"date": str(d), "body": b, "vote": v} for d, b, v in r.meetings],
        "supervised": str(r.supervised), "days": r.days, "boards": BOARDS, "posted": str(r.posted),
        "down": str(r.down) if r.down else "", "phone": "0816-2200000",
        "opinions": [
            {"date": str(d), "said": s, "answered": str(a), "answer": t, "outcome": o}
            for d, s, a, t, o in r.opinions
        ],
        "result": {"date": str(r.result[0]), "text": r.result[1]} if r.result else {},
    }
    return json.dumps(head, ensure_ascii=False, indent=1) + "\n\n" + r.body


def write_gongshi(folder, made):
    """A site for gongshi."""
    folder.mkdir(parents=True)
    (folder / "site.yaml").write_text(SITE)
    for r in made:
        path = folder / "content" / "matters" / str(r.year) / f"{r.word}{r.number:04}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(gongshi_text(r))


def write_hugo(folder, made, theme):
    """The equivalent site for Hugo; `theme` holds its layouts."""
    shutil.copytree(theme, folder)
    for r in made:
        name = "cun" if r.word == "青禾村" else "she"
        path = folder / "content" / "matters" / str(r.year) / f"{name}-{r.number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(hugo_text(r))
        for parent in [path.parent, path.parent.parent]:
            index = parent / "_index.md"
            if not index.exists():
                index.write_text(json.dumps({"title": parent.name}) + "\n")


def change_one(path):
    """Adds a line to the text of one record."""
    with open(path, "a") as file:
        file.write("\n以上内容核对过一遍。\n")
