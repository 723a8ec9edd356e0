"""The schemas of `gongshi schema`, held by an independent validator against all that is shipped.

Front matter that only the program's forgiving reading takes is no plain YAML and is left out; the
number of those that are is checked, so that it does not quietly fall.
"""

import csv
import datetime
import json
import os
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
GONGSHI = os.environ.get("GONGSHI", str(ROOT / ".build" / "debug" / "gongshi"))
KINDS = {
    "matters": "matter",
    "accounts": "account",
    "code": "code",
    "rolls": "roll",
    "pages": "page",
    "boards": "board",
}


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2's core schema: no dates, no sexagesimal numbers, no yes and no."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


def load(text):
    return yaml.load(text, Loader=CoreLoader)


def gongshi(*words, cwd=None):
    return subprocess.run(
        [GONGSHI, *words], check=True, capture_output=True, text=True, cwd=cwd
    ).stdout


@pytest.fixture(scope="session")
def schemas(tmp_path_factory):
    folder = tmp_path_factory.mktemp("schemas")
    gongshi("schema", "--output", str(folder))
    return {path.name.split(".")[0]: json.loads(path.read_text()) for path in folder.iterdir()}


@pytest.fixture(scope="session")
def sites(tmp_path_factory):
    """The repository's own site, and every starter as `init` plants it."""
    sites = [ROOT]
    for seed in sorted(path.name for path in (ROOT / "seeds").iterdir() if path.is_dir()):
        folder = tmp_path_factory.mktemp("seeds") / seed
        gongshi("init", str(folder), "--seed", seed, "--as-of", "2026-11-22")
        sites.append(folder)
    return sites


@pytest.fixture(scope="session")
def records(sites):
    """Kind, file and front matter of every record that is plain YAML, and how many are not."""
    plain, forgiving = [], []
    for site in sites:
        for path in sorted((site / "content").rglob("*.md")):
            front = path.read_text(encoding="utf-8").split("\n---", 1)[0].removeprefix("---")
            kind = KINDS[path.relative_to(site / "content").parts[0]]
            try:
                plain.append((kind, path, load(front)))
            except yaml.YAMLError:
                forgiving.append(path)
    return plain, forgiving


def problems(schema, value):
    return [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"
        for error in Draft202012Validator(schema).iter_errors(value)
    ]


def test_they_are_schemas_of_2020_12(schemas):
    assert set(KINDS.values()) | {"site", "pack", "calendar"} == set(schemas)
    for name, schema in schemas.items():
        if name == "calendar":
            continue
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        Draft202012Validator.check_schema(schema)


def test_every_record_is_as_its_schema_says(schemas, records):
    plain, forgiving = records
    print(f"{len(plain)} records are plain YAML, {len(forgiving)} are not: {forgiving}")
    assert len(plain) >= 0.8 * (len(plain) + len(forgiving)) and len(plain) >= 30
    for kind, path, front in plain:
        assert problems(schemas[kind], front) == [], path


def test_every_site_file_and_pack_is_as_its_schema_says(schemas, sites):
    for site in sites:
        text = (site / "site.yaml").read_text(encoding="utf-8")
        assert problems(schemas["site"], load(text)) == [], site
    packs = sorted((ROOT / "rules").glob("*.yaml"))
    assert packs
    for path in packs:
        assert problems(schemas["pack"], load(path.read_text(encoding="utf-8"))) == [], path


def test_a_misspelt_key_is_refused(schemas, records, sites):
    cases = [(kind, front) for kind, _, front in records[0]]
    cases.append(("site", load((ROOT / "site.yaml").read_text(encoding="utf-8"))))
    cases += [
        ("pack", load(path.read_text(encoding="utf-8")))
        for path in (ROOT / "rules").glob("*.yaml")
    ]
    for kind, front in cases:
        for key in front:
            wrong = {(name + "子" if name == key else name): value for name, value in front.items()}
            assert problems(schemas[kind], wrong), (kind, key)


@pytest.mark.parametrize(
    "kind, change",
    [
        ("matter", {"标题": ["甲", "乙"]}),
        ("matter", {"标题": None}),
        ("matter", {"编号": "第十二号"}),
        ("matter", {"编号": 12}),
        ("matter", {"计划贴出": "下个月"}),
        ("matter", {"计划贴出": 20261123}),
        ("matter", {"公示天数": "好几天"}),
        ("matter", {"公示天数": -7}),
        ("matter", {"公示天数": [7]}),
        ("matter", {"金额": "十几万"}),
        ("matter", {"金额": {"元": 3}}),
        ("matter", {"形式": "通知"}),
        ("matter", {"草稿": "也许"}),
        ("matter", {"已开的会": ["村民代表会议"]}),
        ("matter", {"已开的会": [{"日期": "2026-10-08", "会议": "理事会", "应倒": 5}]}),
        ("matter", {"已开的会": [{"会议": "理事会"}]}),
        ("matter", {"乡镇审批": {"机关": "青山镇人民政府", "结果": "好"}}),
        ("matter", {"title": "又写一遍标题"}),
        ("roll", {"榜": "白"}),
        ("roll", {"条目": [{"对象": "三组"}]}),
        ("code", {"施行": "明年"}),
        ("board", {"开始": True}),
        ("page", {"顺序": "第一"}),
        ("site", {"主体": "乡"}),
        ("site", {"单位": [{"名称": "青禾村村民委员会"}]}),
        ("site", {"公示栏": [{"名称": "村委会公示栏", "主拦": "是"}]}),
        ("site", {"提意见找": {"单位": "监委会", "电话": "打给我"}}),
    ],
)
def test_a_wrong_value_is_refused(schemas, records, kind, change):
    if kind == "site":
        right = load((ROOT / "site.yaml").read_text(encoding="utf-8"))
    else:
        right = next(front for other, _, front in records[0] if other == kind)
    assert problems(schemas[kind], right) == []
    assert problems(schemas[kind], right | change), change


def test_rules_are_refused_where_the_program_refuses_them(schemas):
    pack = load((ROOT / "rules" / "national.yaml").read_text(encoding="utf-8"))
    for change in [
        {"种类": "罚款"},
        {"天数": "很多"},
        {"通过": "2/3"},
        {"到会": ["过半数"]},
        {"适用": {"主题": "村"}},
        {"来源": "某部法律"},
        {"自": "去年"},
    ]:
        wrong = dict(pack, 规则=[dict(pack["规则"][0], **change)])
        assert problems(schemas["pack"], wrong), change


def test_both_languages_and_all_ways_of_writing_are_taken(schemas):
    matter = {
        "title": "关于修路的公示",
        "number": "〔2026〕12号",
        "matter": "工程建设",
        "amount": "12.68万元",
        "planned": "2026年10月23日（星期五）",
        "days": "7天",
        "boards": ["村委会公示栏", "三组公示点"],
        "meetings": [
            "2026-10-22 成员代表大会 应到61 实到55",
            {"date": "2026-10-08", "body": "理事会", "due": 5, "present": 5, "for": 5},
        ],
        "contact": {"who": "监事会", "phone": "0816-2200000"},
        "note": None,
        "kind": "matter",
    }
    assert problems(schemas["matter"], matter) == []


def test_every_example_is_as_its_own_definition_says(schemas):
    count = 0
    for name, schema in schemas.items():
        for key, definition in schema.get("$defs", {}).items():
            whole = {"$defs": schema["$defs"], "$ref": f"#/$defs/{key}"}
            assert definition["title"] and "\n" in definition["description"], (name, key)
            for example in definition.get("examples", []):
                count += 1
                assert problems(whole, load(example)) == [], (name, key, example)
    assert count > 100


def test_every_calendar_is_as_its_table_schema_says(schemas):
    fields = schemas["calendar"]["fields"]
    paths = sorted((ROOT / "rules" / "calendars").glob("[0-9]*.csv"))
    assert len(paths) >= 20
    for path in paths:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(line for line in file if not line.startswith("#")))
        assert rows[0] == [field["name"] for field in fields], path
        days = [row[0] for row in rows[1:]]
        assert len(days) == len(set(days))
        for row in rows[1:]:
            assert len(row) == len(fields) and all(row), (path, row)
            for field, cell in zip(fields, row):
                assert cell in field["constraints"].get("enum", [cell]), (path, row)
                if field["type"] == "date":
                    datetime.date.fromisoformat(cell)
