import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildWhenChanged } from '../scripts/build.mjs';
import { UNITS } from './database/seed.mjs';
import { provideDatabase, startWorkbench } from './database/workbench.mjs';
import { postmasterOf } from './load/cpu.mjs';
import { loadGun } from './load/gun.mjs';
import { alternate, compared } from './measure.mjs';
import { HELP, readOptions } from './options.mjs';
import { memoryOf, startServer, stopServer } from './servers.mjs';
import { laterPage, shotsOf } from './shots.mjs';
import { print } from './table.mjs';

const DATA = fileURLToPath(new URL('../.data/bench', import.meta.url));
const AGAINST_FLOOR = { read: '≥ 0.70', list: '≥ 0.70', create: '≥ 0.60' };
const HEAD = [
  '',
  'base req/s',
  'here req/s',
  'base p50/p99',
  'here p50/p99',
  'p99 ×',
  'base CPU µs',
  'here CPU µs',
  'ratio',
  'goal',
];
const say = (line) => process.stdout.write(`${line}\n`);

const options = readOptions();
const wanted = (name) => !options.only || options.only.includes(name);

async function run() {
  await buildWhenChanged();
  mkdirSync(DATA, { recursive: true });
  const workbench = await startWorkbench({ dataDir: DATA });
  const gun = loadGun();
  const running = [];
  const start = async (name, urls, more) => {
    const server = await startServer(name, urls.app, more);
    running.push(server);
    return server;
  };
  try {
    const large = await provideDatabase(workbench, { ...options, say });
    options.postmaster = await postmasterOf(large.owner);
    await measure({ workbench, large, gun, start });
  } finally {
    gun.unload();
    await Promise.all(running.map(stopServer));
    await workbench.stop();
  }
}

async function measure({ workbench, large, gun, start }) {
  const profileFolder = options.profile ? `${DATA}/profile` : undefined;
  const product = await start('product', large, { profileFolder });
  const bench = { gun, large, product, start };
  await againstFloor(bench);
  const rows = [];
  if (wanted('pages')) rows.push(await pages(bench));
  if (wanted('agencies')) rows.push(...(await agencies(bench)));
  if (wanted('scale') && options.small > 0) rows.push(...(await scale(bench, workbench)));
  if (rows.length > 0) print('Product against product', HEAD, rows);
  say(`\nMemory of the product after this load: ${memoryOf(product)} MB (goal ≤ 300)`);
  if (wanted('start'))
    say(`Listening after ${await startTime(bench)} ms over a running PostgreSQL (goal ≤ 3000)`);
}

/** Floor and product in turns, the same requests: the average agency, then the biggest. */
async function againstFloor({ gun, large, product, start }) {
  const operations = Object.keys(AGAINST_FLOOR).filter(wanted);
  if (operations.length === 0) return;
  const floor = await start('floor', large);
  const rows = [];
  for (const [size, agency] of Object.entries({ average: UNITS.average, biggest: UNITS.biggest })) {
    const shots = await shotsOf(large.owner, agency);
    for (const operation of operations) {
      const targets = [floor, product].map((server) => ({ server, agency, shot: shots[operation] }));
      const figures = await alternate(gun, options, targets);
      rows.push(compared(`${operation}, ${size} agency`, figures, AGAINST_FLOOR[operation]).cells);
      say(`  ${rows.at(-1).join('  ')}`);
    }
  }
  const settings = `${options.rows} referrals, ${options.grants} grants of the biggest agency, ${options.connections} connections, ${options.rounds} × ${options.seconds} s`;
  print(`Product (here) against the floor (base): ${settings}`, HEAD, rows);
  await stopServer(floor);
}

/** A late page of the biggest agency costs what the first costs. */
async function pages({ gun, product, large }) {
  const agency = UNITS.biggest;
  const skip = Math.min(500_000, Math.floor(options.rows / 4 / 50 - 2) * 50);
  const late = await laterPage(product.url, agency, skip);
  const { list } = await shotsOf(large.owner, agency);
  const figures = await alternate(
    gun,
    options,
    [list, { paths: [late] }].map((shot) => ({ server: product, agency, shot })),
  );
  return compared(`page ${skip / 50 + 1} against the first`, figures, '≥ 0.77').cells;
}

/** The middle-sized agency against the biggest. */
async function agencies({ gun, product, large }) {
  const rows = [];
  for (const operation of ['read', 'list']) {
    const targets = [];
    for (const agency of [UNITS.biggest, UNITS.middle]) {
      targets.push({ server: product, agency, shot: (await shotsOf(large.owner, agency))[operation] });
    }
    const figures = await alternate(gun, options, targets);
    rows.push(compared(`${operation}, middle-sized against biggest agency`, figures, '≥ 0.83').cells);
  }
  return rows;
}

/** The large database against the small one, for an average agency. */
async function scale({ gun, product, large, start }, workbench) {
  const small = await provideDatabase(workbench, { ...options, rows: options.small, say });
  const other = await start('product', small);
  const agency = UNITS.average;
  const [shotsSmall, shotsLarge] = [await shotsOf(small.owner, agency), await shotsOf(large.owner, agency)];
  const rows = [];
  for (const operation of ['read', 'list', 'create']) {
    const targets = [
      { server: other, agency, shot: shotsSmall[operation] },
      { server: product, agency, shot: shotsLarge[operation] },
    ];
    const figures = await alternate(gun, options, targets);
    rows.push(
      compared(`${operation}, ${options.rows} against ${options.small} rows`, figures, '≥ 0.77').cells,
    );
  }
  await stopServer(other);
  return rows;
}

/** The median of five starts. */
async function startTime({ large }) {
  const times = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const server = await startServer('product', large.app);
    times.push(Math.round(server.startMs));
    await stopServer(server);
  }
  return times.sort((a, b) => a - b)[2];
}

if (options.help) say(HELP);
else await run();
