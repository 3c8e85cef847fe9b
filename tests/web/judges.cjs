// Judges pages, one after the other: node judges.cjs BROWSER [PICTURES]. Each line of input is the path of a page; the
// line of output for it is JSON: what html-validate finds, what is found in a browser, and how long it is on paper.
// A page is looked at on a telephone and on a desk, light and dark, with everything unfolded; PICTURES is a folder.
const fs = require("fs");
const readline = require("readline");
const { createRequire } = require("module");
const load = createRequire(process.env.DWUGLOS_WEB_TOOLS + "/node_modules/");
const puppeteer = load("puppeteer-core");
const { HtmlValidate } = load("html-validate");
const axe = fs.readFileSync(load.resolve("axe-core/axe.min.js"), "utf8");
const [browser, pictures] = process.argv.slice(2);
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const STANDARDS = ["html-validate:recommended", "html-validate:document", "html-validate:a11y"];

async function validate(page) {
  const report = await new HtmlValidate({ root: true, extends: STANDARDS }).validateFile(page);
  const messages = report.results.flatMap((each) => each.messages);
  return messages.map((each) => `${each.line}:${each.column} ${each.ruleId}: ${each.message}`);
}

async function audit(chromium, page, width, scheme) {
  const found = [];
  const tab = await chromium.newPage();
  await tab.setBypassCSP(true); // or axe itself could not run
  tab.on("console", (message) => found.push(`console: ${message.text()}`));
  tab.on("dialog", (dialog) => { found.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  tab.on("request", (request) => { if (!request.url().startsWith("file:")) found.push(`request: ${request.url()}`); });
  await tab.setViewport({ width, height: 900 });
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await tab.goto("file://" + page);
  await tab.evaluate(() => document.querySelectorAll("details").forEach((each) => { each.open = true; }));
  const wider = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wider > 0) found.push(`wider than the window by ${wider} pixels`);
  await tab.evaluate(axe);
  const result = await tab.evaluate((tags) => window.axe.run(document, { runOnly: tags }), RULES);
  found.push(...result.violations.map((each) => `${each.id}: ${each.nodes[0].html}`));
  if (pictures) await tab.screenshot({ path: `${pictures}/${width}-${scheme}.png`, fullPage: true });
  await tab.close();
  return found.map((each) => `${width} ${scheme}: ${each}`);
}

async function print(chromium, page) {
  const tab = await chromium.newPage();
  await tab.goto("file://" + page);
  const paper = await tab.pdf({ preferCSSPageSize: true });
  if (pictures) fs.writeFileSync(`${pictures}/print.pdf`, paper);
  await tab.close();
  return paper.length;
}

async function judge(running, page) {
  const invalid = await validate(page);
  const chromium = await running.createBrowserContext(); // no page knows of the one before
  const found = [];
  for (const width of [390, 1280]) for (const scheme of ["light", "dark"]) found.push(...(await audit(chromium, page, width, scheme)));
  const bytes = await print(chromium, page);
  await chromium.close();
  return { invalid, found, bytes };
}

(async () => {
  const running = await puppeteer.launch({ executablePath: browser, args: ["--no-sandbox", "--disable-gpu"] });
  for await (const page of readline.createInterface({ input: process.stdin })) console.log(JSON.stringify(await judge(running, page)));
  await running.close();
})();
