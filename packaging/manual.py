#!/usr/bin/env python3
"""Writes the manual page from what the program says of its commands and options.

    gongshi --experimental-dump-help --lang en | manual.py en VERSION DATE > gongshi.1

The parts that no option tells (exit statuses, files, variables) stand here, in both languages.
"""

import json
import re
import sys

WORDS = {
    "en": {
        "manual": "User commands", "name": "NAME", "synopsis": "SYNOPSIS", "commands": "COMMANDS",
        "description": "DESCRIPTION", "default": "Default: “{}”.", "values": "One of: {}.",
        "comma": ", ", "options": "options", "command": "command",
    },
    "zh": {
        "manual": "用户命令", "name": "名称", "synopsis": "用法", "commands": "命令",
        "description": "说明", "default": "不写就是“{}”。", "values": "可以写 {}。",
        "comma": "、", "options": "选项", "command": "命令",
    },
}

# The parser's own two options have no words of ours.
OWN = {"Show the version.": "显示版本。", "Show help information.": "显示用法。"}

SECTIONS = {
    "en": [
        ("EXIT STATUS", [
            ("0", "No finding of severity error."),
            ("1", "Some findings of severity error, or a window that does not end in time."),
            ("2", "Wrong usage."),
            ("3", "The machine failed: disk, permission, a missing program."),
        ]),
        ("FILES", [
            ("site.yaml", "The site: its name, issuers, boards, whom to ask."),
            ("content/", "The records, Markdown files with a few lines above the text."),
            ("rules/, themes/, static/",
             "The village's own rules, templates and files; each takes the place of the built-in "
             "file of its name."),
            ("private/", "Never read."),
            ("_site/", "The rendered site; replaced as a whole by each build."),
            ("._site.gongshi/", "What the next build needs to know of this one; may be deleted."),
        ]),
        ("ENVIRONMENT", [
            ("LC_ALL, LC_MESSAGES, LANG", "English where they begin with en, else Chinese."),
            ("NO_COLOR", "Not empty: no colours."),
            ("TMPDIR", "Where the preview of gongshi serve is built, instead of /tmp."),
        ]),
    ],
    "zh": [
        ("结束时的状态", [
            ("0", "没有错误。"),
            ("1", "有错误，或公示期赶不上要求的日子。"),
            ("2", "命令写得不对。"),
            ("3", "机器的问题：磁盘、权限、少了程序。"),
        ]),
        ("文件", [
            ("site.yaml", "网站：名称、发布单位、公示栏、提意见找谁。"),
            ("content/", "记录，Markdown文件，正文上面写几行项目。"),
            ("rules/、themes/、static/", "村里自己的规则、模板和文件；同名的代替自带的。"),
            ("private/", "从来不读。"),
            ("_site/", "生成的网站；每次生成整个换新。"),
            ("._site.gongshi/", "下一次生成要用的记录；可以删。"),
        ]),
        ("环境变量", [
            ("LC_ALL、LC_MESSAGES、LANG", "以en开头就用英文，否则用中文。"),
            ("NO_COLOR", "不为空就不用颜色。"),
            ("TMPDIR", "gongshi serve的预览放在这里，不放在/tmp。"),
        ]),
    ],
}

HAN = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…"
NO_START = "，。、；：？！）》〉】〕”’…—"
NO_END = "（《〈【〔“‘"


def roff(text):
    """The text with what roff gives a meaning written out, and places to break lines of Han."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    # roff breaks lines at spaces alone, and Chinese has none.
    text = re.sub(rf"(?<=[{HAN}])(?<![{NO_END}])(?=[{HAN}])(?![{NO_START}])", r"\\:", text)
    return re.sub(r"^(?=[.'])", r"\\&", text, flags=re.M)


def paragraphs(text):
    """Plain text as paragraphs; indented lines, which are commands to type, stay as they are."""
    lines, typed = [], False
    for line in text.split("\n"):
        if line.startswith(" ") != typed:
            typed = not typed
            lines.append(".nf" if typed else ".fi")
        lines.append(roff(line) if line.strip() else ".PP")
    return lines + ([".fi"] if typed else [])


class Manual:
    def __init__(self, language, version, date):
        self.language, self.words = language, WORDS[language]
        self.version, self.date = version, date

    def page(self, root):
        words = self.words
        lines = [
            f'.TH GONGSHI 1 "{self.date}" "gongshi {self.version}" "{words["manual"]}"',
            # Justified lines of Han would have gaps beside each Latin word.
            ".ad l",
            f".SH {words['name']}", f"gongshi \\- {roff(root['abstract'])}",
            f".SH {words['synopsis']}",
            f".B gongshi\n.I {words['command']}\n.RI [ {words['options']} ]",
            f".SH {words['description']}",
            *paragraphs(root.get("discussion", "")), *self.arguments(root),
            f".SH {words['commands']}",
        ]
        for command in root["subcommands"]:
            if command.get("shouldDisplay", True) and command["commandName"] != "help":
                lines += self.command(command, ["gongshi"])
        for heading, entries in SECTIONS[self.language]:
            lines.append(f".SH {heading}")
            for term, text in entries:
                lines += [".TP", f".B {roff(term)}", roff(text)]
        return "\n".join(lines) + "\n"

    def command(self, command, above):
        path = [*above, command["commandName"]]
        synopsis = " ".join(
            [*path, *(self.placeholder(a) for a in command.get("arguments", [])
                      if a["kind"] == "positional")])
        lines = [f".SS {roff(synopsis)}", roff(command.get("abstract", ""))]
        if command.get("discussion"):
            lines += [".PP", *paragraphs(command["discussion"])]
        lines += self.arguments(command)
        for inner in command.get("subcommands", []):
            if inner.get("shouldDisplay", True) and inner["commandName"] != "help":
                lines += self.command(inner, path)
        return lines

    @staticmethod
    def placeholder(argument):
        name = f"<{argument['valueName']}>" + ("..." if argument["isRepeating"] else "")
        return f"[{name}]" if argument["isOptional"] else name

    def arguments(self, command):
        lines = []
        for argument in command.get("arguments", []):
            abstract = argument.get("abstract", "")
            # Every command has these two; the page names them once.
            if abstract in OWN and command["commandName"] != "gongshi":
                continue
            if not argument.get("shouldDisplay", True):
                continue
            if self.language == "zh":
                abstract = OWN.get(abstract, abstract)
            if argument.get("allValues"):
                abstract += self.said("values", self.words["comma"].join(argument["allValues"]))
            if argument.get("defaultValue"):
                abstract += self.said("default", argument["defaultValue"])
            lines += [".TP", self.label(argument), roff(abstract)]
        return lines

    def said(self, what, value):
        return (" " if self.language == "en" else "") + self.words[what].format(value)

    def label(self, argument):
        if argument["kind"] == "positional":
            return f".I {roff('<' + argument['valueName'] + '>')}"
        names = [("--" if n["kind"] == "long" else "-") + n["name"] for n in argument["names"]]
        label = ", ".join(f"\\fB{roff(name)}\\fR" for name in sorted(names, key=len))
        if argument["kind"] == "option":
            label += f" \\fI{roff('<' + argument['valueName'] + '>')}\\fR"
        return label


def main():
    language, version, date = sys.argv[1:]
    root = json.load(sys.stdin)["command"]
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(Manual(language, version, date).page(root))


if __name__ == "__main__":
    main()
