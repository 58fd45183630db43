// Lets a process of its own load the sources as they are; what was compiled once is kept for the next process.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync, version } = require('@swc/core');

const KEPT = join(__dirname, '..', '..', 'node_modules', '.cache', 'sources');
const OPTIONS = {
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
};
const MANNER = JSON.stringify([version, OPTIONS]);

mkdirSync(KEPT, { recursive: true });

require.extensions['.ts'] = (module, file) => module._compile(compiled(file), file);

function compiled(file) {
  const source = readFileSync(file, 'utf8');
  const place = join(KEPT, createHash('sha256').update(MANNER).update(file).update(source).digest('hex'));
  return readIfKept(place) ?? keep(place, transformSync(source, { filename: file, ...OPTIONS }).code);
}

function readIfKept(place) {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return undefined;
  }
}

/** Under its name only when whole: another process may be compiling the same. */
function keep(place, code) {
  const unfinished = `${place}.${process.pid}`;
  writeFileSync(unfinished, code);
  renameSync(unfinished, place);
  return code;
}
