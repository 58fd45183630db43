import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { describeAccessMatrix } from '../../scripts/documents/access-matrix';
import { describeData } from '../../scripts/documents/data-dictionary';
import { describeLifecycles } from '../../scripts/documents/lifecycles';
import { writeOpenApi } from '../../scripts/documents/openapi-document';
import { startApp, type TestApp } from '../support/app';

const FOLDER = join(__dirname, '..', '..', 'docs', 'generated');

/** `npm run docs` runs this file to write the documents; the tests run it to find a stale one. */
const WRITING = process.env['WRITE_DOCUMENTS'] === '1';

describe('generated documents', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.close());

  it.each([
    ['openapi.json', () => writeOpenApi(test.app)],
    ['lifecycles.md', describeLifecycles],
    ['access-matrix.md', describeAccessMatrix],
    ['data-dictionary.md', () => fromDatabase(test, describeData)],
  ])('%s says what the code says (otherwise: npm run docs)', async (name, produce) => {
    const text = await produce();
    if (WRITING) keep(name, text);
    expect(kept(name)).toBe(text);
  });
});

async function fromDatabase(
  { database }: TestApp,
  describe: (client: Client) => Promise<string>,
): Promise<string> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return await describe(client);
  } finally {
    await client.end();
  }
}

function keep(name: string, text: string): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, name), text);
}

const kept = (name: string): string =>
  existsSync(join(FOLDER, name)) ? readFileSync(join(FOLDER, name), 'utf8') : '';
