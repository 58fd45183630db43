const { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const PREFIX = 'diversion-test-';

/** One database server for a run of the tests, with a migrated template that each suite clones. */
module.exports = async function startPostgres() {
  const { startEmbeddedPostgres } = require('../../src/config/embedded-postgres');
  const { prepareTemplate } = require('./prepare-template');
  await removeRemains();
  const dataDir = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // Run by root, the server's account must be able to enter.
  chmodSync(dataDir, 0o711);
  const database = await startEmbeddedPostgres({
    dataDir,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '120' },
  });
  globalThis.__database = {
    stop: () => database.stop().then(() => rmSync(dataDir, { recursive: true, force: true })),
  };
  await prepareTemplate(database);
  process.env.TEST_SUPERUSER_URL = database.superuserUrl;
  process.env.TEST_OWNER_URL = database.ownerUrl;
  process.env.TEST_APP_URL = database.appUrl;
};

/** A run that was killed leaves its server and its folder. */
async function removeRemains() {
  const { stopLeftover } = require('../../src/config/embedded/leftover-server');
  const { isAlive } = require('../../src/config/embedded/folder-lock');
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    if (isAlive(Number(name.slice(PREFIX.length).split('-')[0]))) continue;
    if (existsSync(join(folder, 'postgres'))) await stopLeftover(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
}
