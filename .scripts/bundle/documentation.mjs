// The documentation as pages that a browser opens from a folder: no server, nothing from elsewhere.
import { Marked } from 'marked';
import fs from 'node:fs';
import path from 'node:path';
import { filesIn, root } from '../tools/stale.mjs';

const here = import.meta.dirname;
const style = fs.readFileSync(path.join(here, 'documentation.css'), 'utf8');

/** Writes the archive's own first page and, below `documentation/`, the tree of our pages with what they show. */
export function writeDocumentation(folder, version) {
  const readme = fs.readFileSync(path.join(here, 'README.md'), 'utf8').replaceAll('{version}', version);
  write(folder, 'README.md', readme);
  write(folder, 'README.html', pageOf(readme, { file: 'README.md', language: 'id', isThere: () => true }));

  const place = path.join(folder, 'documentation');
  const sources = ['README.md', ...filesIn('docs')];
  const pages = sources.filter((file) => file.endsWith('.md'));
  for (const file of sources.filter((one) => !pages.includes(one)))
    write(place, file, fs.readFileSync(path.join(root, file)));
  const isThere = (file) => sources.includes(file);
  for (const file of pages) {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    const language = file.startsWith('docs/id/') ? 'id' : 'en';
    write(place, file.replace(/\.md$/, '.html'), pageOf(text, { file, language, isThere }));
  }
}

/** A page of Markdown as HTML. Links to what is not beside it, such as source files, become their words. */
function pageOf(text, { file, language, isThere }) {
  const marked = new Marked({
    renderer: {
      heading: (content, level, raw) => `<h${level} id="${anchorOf(raw)}">${content}</h${level}>\n`,
      link: (target, _title, content) => {
        const address = addressOf(target, file, isThere);
        return address === undefined ? content : `<a href="${address}">${content}</a>`;
      },
      table: (head, body) => `<div class="table"><table><thead>${head}</thead><tbody>${body}</tbody></table></div>\n`,
    },
  });
  const [, title = 'asn-kinerja'] = /^# (.+)$/m.exec(text) ?? [];
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${style}</style>
${marked.parse(text)}</html>
`;
}

function addressOf(target, file, isThere) {
  if (/^[a-z]+:/.test(target) || target.startsWith('#')) return target;
  const [link, anchor] = target.split('#');
  const named = path.posix.join(path.posix.dirname(file), link);
  if (!isThere(named)) return undefined;
  return `${link.replace(/\.md$/, '.html')}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** As GitHub names headings, for our links are written for it. */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function write(folder, file, content) {
  const place = path.join(folder, file);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(place, content);
}
