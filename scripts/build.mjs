import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { swcOptions } from './swc-options.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OUT = join(ROOT, 'dist');
const MARK = join(OUT, '.built');
const FOLDERS = ['src', 'migrations'];
const OTHERS = ['package-lock.json', 'scripts/build.mjs', 'scripts/swc-options.mjs'];

/**
 * Builds `dist` from `src` and `migrations`, unless it was built from just these files.
 *
 * @returns {Promise<boolean>} whether anything was to be done.
 */
export async function buildWhenChanged() {
  const files = FOLDERS.flatMap(filesBelow);
  const now = fingerprint([...files, ...OTHERS]);
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === now) return false;
  // Everything anew: what is left of a removed file would still be found by its name.
  rmSync(OUT, { recursive: true, force: true });
  await Promise.all(files.map(put));
  writeFileSync(MARK, now);
  return true;
}

async function put(file) {
  const target = join(OUT, file);
  mkdirSync(dirname(target), { recursive: true });
  if (!file.endsWith('.ts')) return cpSync(join(ROOT, file), target);
  const { transformFile } = await import('@swc/core');
  const { code } = await transformFile(join(ROOT, file), {
    ...swcOptions,
    swcrc: false,
    sourceMaps: 'inline',
  });
  writeFileSync(target.replace(/\.ts$/, '.js'), code);
}

function filesBelow(folder) {
  const found = readdirSync(join(ROOT, folder), { recursive: true });
  return found
    .filter((file) => /\.(ts|sql|json)$/.test(file))
    .map((file) => join(folder, file))
    .sort();
}

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildWhenChanged();
