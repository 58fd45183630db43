// The server as a process of its own, compiled as it is loaded; prints its address.
require('./load-typescript.cjs');

const { createApp } = require('../../src/app.setup');
const { appPartsOf } = require('../../src/config/app-parts');
const { readEnvironment } = require('../../src/config/environment');
const { SystemClock } = require('../../src/kernel/clock');

const keys = { tokenKey: Buffer.alloc(32, 7), identityKey: Buffer.alloc(32, 9) };
const environment = readEnvironment({
  LOG_LEVEL: 'silent',
  DATABASE_URL: process.env.DATABASE_URL,
  POOL_SIZE: '6',
});

createApp(appPartsOf(environment, environment.databaseUrl, keys, new SystemClock()))
  .then(async (app) => {
    await app.listen({ port: 0, host: '127.0.0.1' });
    process.stdout.write(`${await app.getUrl()}\n`);
  })
  .catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
