// Runs the page checkers against a started site and prints a table; exits with 1 when a page misses a mark.
// usage: npm ci && node check.mjs http://127.0.0.1:5000 [--without-lighthouse]
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Readability, isProbablyReaderable } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const run = promisify(execFile);
const [site, ...options] = process.argv.slice(2);
if (!site) {
  console.error("usage: node check.mjs URL-OF-THE-SITE [--without-lighthouse]");
  process.exit(2);
}

const chromium = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const bin = (name) => path.join(import.meta.dirname, "node_modules", ".bin", name);
const folder = await mkdtemp(path.join(tmpdir(), "page-checkers-"));

const answer = await fetch(`${site}/papers.json`).catch((error) => ({ ok: false, status: `"${error.cause?.message ?? error.message}"` }));
if (!answer.ok) {
  console.error(`${site}/papers.json answers ${answer.status}: start the site with a library that cites something.`);
  process.exit(2);
}
const { works } = await answer.json();
const page = works[0].citations[0].page;
const topic = works.flatMap((w) => w.citations).find((c) => c.topic).topic;
const topics = [...new Set(works.flatMap((w) => w.citations).filter((c) => c.topic).map((c) => `/topics/${c.page}/${c.topic}`))];
const author = works.flatMap((w) => w.authors).find((a) => a.url).url;
const pages = {
  "home": { path: "/", lighthouse: true },
  "page": { path: `/topics/${page}`, lighthouse: true, read: [`/topics/${page}`] },
  "topic": { path: `/topics/${page}/${topic}`, lighthouse: true, read: topics },
  "papers": { path: "/papers", lighthouse: true },
  "search": { path: "/papers?q=learning&from=2013" },
  "nothing": { path: "/papers?q=zzzz+qqqq" },
  "paper": { path: new URL(works[0].url, site).pathname, lighthouse: true, read: works.map((w) => new URL(w.url, site).pathname) },
  "people": { path: "/authors" },
  "person": { path: new URL(author, site).pathname },
  "help": { path: "/help" },
  "404": { path: "/topics/nothing-here" },
};

const output = async (file, args) => {
  try {
    const { stdout, stderr } = await run(file, args, { maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: chromium } });
    return stdout + stderr;
  } catch (error) {
    return (error.stdout ?? "") + (error.stderr ?? "") || String(error);
  }
};

async function vnu(file) {
  const text = await output("java", ["-jar", path.join(import.meta.dirname, "node_modules/vnu-jar/build/dist/vnu.jar"), "--errors-only", "--format", "json", file]);
  return JSON.parse(text.slice(text.indexOf("{"))).messages.map((m) => `line ${m.lastLine}: ${m.message}`);
}

async function htmlValidate(file) {
  const text = await output(bin("html-validate"), ["--config", path.join(import.meta.dirname, "html-validate.json"), "--formatter", "json", file]);
  return JSON.parse(text || "[]").flatMap((r) => r.messages.map((m) => `line ${m.line}: ${m.ruleId}: ${m.message}`));
}

// What the reader mode of Firefox, which is this library, leaves out of what somebody comes to read, and whether it is offered for long articles.
async function readerMode(address) {
  const { document } = parseHTML(await (await fetch(site + address)).text());
  const words = (text) => text.replace(/\s+/g, " ").replace(/^Note: /, "").trim();
  const written = [...document.querySelectorAll("main :is(h2, h3, h4, .words, .note)")].map((e) => words(e.textContent));
  const offered = isProbablyReaderable(document) || words(document.querySelector("article")?.textContent ?? "").length < 1000;
  const read = words(new Readability(document).parse()?.textContent ?? "");
  const leftOut = written.filter((w) => !read.includes(w)).map((w) => `${address} leaves out: ${w.slice(0, 80)}`);
  return offered ? leftOut : [`${address} is not offered`, ...leftOut];
}

async function pa11y(url, width, scheme) {
  const config = path.join(folder, "pa11y.json");
  const args = scheme === "dark" ? [...flags, "--force-dark-mode", "--blink-settings=preferredColorScheme=0"] : flags;
  await writeFile(config, JSON.stringify({
    standard: "WCAG2AA", runners: ["axe", "htmlcs"], viewport: { width, height: 900 }, chromeLaunchConfig: { executablePath: chromium, args },
  }));
  const text = await output(bin("pa11y"), ["--config", config, "--reporter", "json", url]);
  return JSON.parse(text.slice(text.indexOf("["), text.lastIndexOf("]") + 1)).map((i) => `${i.code}: ${i.message} ${i.selector}`);
}

// Under Lighthouse Chromium may hold the first paint for one or two seconds after all has come; in a window it does not (docs/page-checkers.md).
const paintsAtOnce = "--disable-features=PaintHolding";

// A score moves by some points with what else the machine does: of five runs the middle one counts, as Lighthouse's own advice is.
async function lighthouse(url) {
  const reports = [];
  for (let i = 0; i < 5; i++) reports.push(await lighthouseOnce(url));
  return reports.sort((a, b) => a.scores[0] - b.scores[0] || b.lcp - a.lcp)[2];
}

async function lighthouseOnce(url) {
  const file = path.join(folder, "lighthouse.json");
  await output(bin("lighthouse"), [url, "--quiet", "--output=json", `--output-path=${file}`, "--only-categories=performance,accessibility,best-practices,seo", `--chrome-flags=--headless ${[...flags, paintsAtOnce].join(" ")}`]);
  const report = JSON.parse(await readFile(file, "utf8"));
  return {
    scores: ["performance", "accessibility", "best-practices", "seo"].map((c) => Math.round(report.categories[c].score * 100)),
    lcp: report.audits["largest-contentful-paint"].numericValue,
    cls: report.audits["cumulative-layout-shift"].numericValue,
    bytes: report.audits["total-byte-weight"].numericValue,
  };
}

const rows = [];
const complaints = [];
for (const [name, { path: address, lighthouse: scored, read }] of Object.entries(pages)) {
  const url = site + address;
  const file = path.join(folder, `${name}.html`);
  await writeFile(file, await (await fetch(url)).text());
  const row = { page: name, vnu: await vnu(file), "html-validate": await htmlValidate(file) };
  for (const [width, scheme] of [[1280, "light"], [1280, "dark"], [390, "light"], [390, "dark"]]) {
    row[`pa11y ${width} ${scheme}`] = await pa11y(url, width, scheme);
  }
  if (read) row["reader mode"] = (await Promise.all(read.map(readerMode))).flat();
  for (const [checker, found] of Object.entries(row)) {
    if (Array.isArray(found)) {
      complaints.push(...found.map((f) => `${name}: ${checker}: ${f}`));
      row[checker] = found.length;
    }
  }
  if (scored && !options.includes("--without-lighthouse")) {
    const report = await lighthouse(url);
    row.lighthouse = report.scores.join(" ");
    row["LCP s"] = (report.lcp / 1000).toFixed(2);
    row.CLS = report.cls.toFixed(3);
    row.KB = Math.round(report.bytes / 1024);
    if (report.scores.some((s) => s < 100)) complaints.push(`${name}: lighthouse: ${row.lighthouse}`);
    if (report.lcp >= 1500) complaints.push(`${name}: the largest paint comes after ${row["LCP s"]} s`);
  }
  rows.push(row);
}

console.table(rows);
console.log(complaints.join("\n"));
await rm(folder, { recursive: true });
process.exit(complaints.length > 0 ? 1 : 0);
