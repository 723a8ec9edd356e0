"""Pictures of one page of each type, for a person to look through."""

import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from sitepages import SITE, chromium, samples


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium())
        for path in samples():
            name = path.removesuffix(".html").replace("/", "-")
            for width, scheme in [(390, "light"), (1280, "light"), (1280, "dark")]:
                page = browser.new_page(
                    viewport={"width": width, "height": 900}, color_scheme=scheme
                )
                page.goto((SITE / path).as_uri())
                page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
                page.close()
            if path.endswith("print.html"):
                page = browser.new_page()
                page.goto((SITE / path).as_uri())
                pdf = folder / f"{name}.pdf"
                page.pdf(path=pdf, prefer_css_page_size=True, print_background=True)
                page.close()
                subprocess.run(
                    ["pdftoppm", "-r", "80", "-png", pdf, folder / f"{name}-paper"], check=True
                )
        browser.close()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: scripts/screenshots DIR")
    main(Path(sys.argv[1]))
