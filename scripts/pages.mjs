import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Writes the page for a child and its family in each language and for each reader into a folder, as a browser shows it at 320
 * pixels and on paper, so that somebody can look at it: `npm run pages -- <folder>`. Needs Chromium, at CHROMIUM or on the path.
 */
function main([folder = 'dist/pages']) {
  require('../test/support/load-typescript.cjs');
  const { writeFamilyPage, writeNoPage } = require('../src/modules/family-page/http/write-family-page.ts');
  const { writeLeaflet } = require('../src/modules/family-page/http/write-leaflet.ts');
  mkdirSync(folder, { recursive: true });
  for (const language of ['az', 'en', 'ru']) {
    for (const reader of ['child', 'representative'])
      show(
        folder,
        `${reader}-${language}`,
        writeFamilyPage({ ...SAMPLE, reader, language }, setting(language)),
      );
    show(folder, `leaflet-${language}`, writeLeaflet(language));
    show(folder, `none-${language}`, writeNoPage(language));
  }
}

const setting = (language) => ({ language, zone: 'Asia/Baku', now: new Date('2026-12-01T09:30:00Z') });

const SAMPLE = {
  plan: {
    startsOn: '2026-11-16',
    endsOn: '2027-03-16',
    areas: ['school-and-work', 'family-and-home', 'substances'],
    activities: [
      { kind: 'individual', times: 1, rhythm: 'week', untilOn: '2027-03-10' },
      { kind: 'free-time', times: 2, rhythm: 'week', untilOn: '2027-02-28' },
      { kind: 'mediation', times: 1, rhythm: 'once', untilOn: '2027-01-15' },
      { kind: 'vocational', times: 3, rhythm: 'month', untilOn: '2027-03-16' },
    ],
  },
  meetings: [
    { kind: 'individual', beginsAt: '2026-12-02T11:00:00Z', endsAt: '2026-12-02T12:00:00Z' },
    { kind: 'family', beginsAt: '2026-12-05T07:30:00Z', endsAt: '2026-12-05T08:30:00Z' },
    { kind: 'vocational', beginsAt: '2026-12-09T12:00:00Z', endsAt: '2026-12-09T14:00:00Z' },
  ],
  order: {
    conditions: [
      {
        kind: 'stay-at-home-hours',
        limits: {
          ...{ weekdays: [], from: '22:00', until: '06:00', places: [], fromOn: null, untilOn: '2027-01-31' },
          exceptions: [
            { code: 'with-representative', on: null },
            { code: 'family-event', on: '2026-12-31' },
          ],
        },
      },
      {
        kind: 'keep-away-place',
        limits: {
          ...{ weekdays: [5, 6], from: null, until: null, places: ['market', 'games-hall'] },
          ...{ exceptions: [], fromOn: null, untilOn: null },
        },
      },
      { kind: 'go-to-school', limits: null },
    ],
    dates: [{ purpose: 'reporting', at: '2026-12-07T11:00:00Z' }],
  },
};

function show(folder, name, html) {
  const page = join(folder, `${name}.html`);
  writeFileSync(page, html);
  const run = (...more) => {
    const { status, stderr } = spawnSync(BROWSER, [...QUIET, ...more, page], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  // A window of a browser is never narrower than 500 pixels: a frame of 320 is.
  const frame = join(folder, `${name}-narrow.html`);
  writeFileSync(
    frame,
    `<body style="margin:0"><iframe src="${name}.html" width="320" height="1900" style="border:0">`,
  );
  const shot = (file, size, from) => {
    const told = [`--screenshot=${join(folder, file)}`, `--window-size=${size}`, '--hide-scrollbars'];
    const { status, stderr } = spawnSync(BROWSER, [...QUIET, ...told, from], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  shot(`${name}-narrow.png`, '500,1900', frame);
  shot(`${name}.png`, '800,1500', page);
  run(`--print-to-pdf=${join(folder, `${name}.pdf`)}`, '--no-pdf-header-footer');
}

const BROWSER =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync) ?? 'chromium';
const QUIET = ['--headless', '--disable-gpu', '--no-sandbox'];

main(process.argv.slice(2));
