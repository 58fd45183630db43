import { readFileSync } from 'node:fs';
import { swcOptions } from './scripts/swc-options.mjs';

/** Jest runs in CommonJS mode; packages that ship only ES modules are transformed as well. */
function packagesThatAreEsm() {
  const lock = JSON.parse(
    readFileSync(new URL('./node_modules/.package-lock.json', import.meta.url), 'utf8'),
  );
  const isEsm = (path) => {
    try {
      return (
        JSON.parse(readFileSync(new URL(`./${path}/package.json`, import.meta.url), 'utf8')).type === 'module'
      );
    } catch {
      return false;
    }
  };
  return Object.keys(lock.packages).filter(isEsm);
}

const esm = packagesThatAreEsm().map((path) => path.replace(/[.+]/g, '\\$&'));

export default {
  testEnvironment: 'node',
  rootDir: '.',
  testRegex: 'test/.*\\.(spec|e2e-spec)\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/test/load/', '/test/remote/'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  transform: {
    '^.+\\.(t|j|mj)s$': ['@swc/jest', swcOptions],
  },
  transformIgnorePatterns: [`^(?!.*/(${esm.join('|')})/(?!.*node_modules)).*/node_modules/`],
  globalSetup: '<rootDir>/test/support/start-postgres.cjs',
  globalTeardown: '<rootDir>/test/support/stop-postgres.cjs',
  maxWorkers: 2,
  // Each suite loads the application anew, and a worker keeps what it has loaded: a full one is begun again.
  workerIdleMemoryLimit: '1500MB',
  // Suites share two cores; a suite that hangs still ends.
  testTimeout: 30_000,
};
