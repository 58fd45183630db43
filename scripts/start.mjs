import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { enableCompileCache } = nodeModule;

// Paths in .env and DATA_DIR mean the project, wherever the command is given.
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node 20.19 or newer is needed, 24 is recommended; this is ${process.version}`);

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const { buildWhenChanged } = await import('./build.mjs');
  if (await buildWhenChanged()) process.stdout.write('Built.\n');
} catch (error) {
  fail(
    error.code === 'ERR_MODULE_NOT_FOUND'
      ? 'The packages are not installed; run npm ci'
      : `The build failed: ${error.message}`,
  );
}

// From Node 22 on what was compiled is kept for the next start.
enableCompileCache?.(join('node_modules', '.cache', 'compiled'));
await import('../dist/src/main.js');

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
