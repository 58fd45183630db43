import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';

const ROOT = join(__dirname, '..', '..');
const DOCUMENT = join('docs', 'generated', 'openapi.json');
const run = promisify(execFile);

/** What a linter says; nothing when it is content. Both are separate programs, with rules in their own files. */
async function lint(bin: string, ...options: string[]): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const program = join(ROOT, 'node_modules', '.bin', bin);
  return run(program, ['lint', ...options], { cwd: ROOT, env }).then(
    () => '',
    (refusal: unknown) => {
      const { stdout, stderr } = refusal as { stdout: string; stderr: string };
      return stdout + stderr;
    },
  );
}

const redocly = (file: string) => lint('redocly', file, '--format=stylish');
const spectral = (file: string) => lint('spectral', file, '--fail-severity=hint');

const document = JSON.parse(readFileSync(join(ROOT, DOCUMENT), 'utf8')) as OpenAPIObject;

/** Lints the document with a fault that somebody could have made. */
async function withFault(make: (document: OpenAPIObject) => void, check: (file: string) => Promise<string>) {
  const cache = join(ROOT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'openapi-'));
  try {
    const broken = structuredClone(document);
    make(broken);
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(broken));
    return await check(join(folder, 'openapi.json'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the OpenAPI document', () => {
  it('satisfies Redocly, recommended-strict', async () => {
    expect(await redocly(DOCUMENT)).toBe('');
  }, 60_000);

  it('satisfies Spectral with the rules of OWASP', async () => {
    expect(await spectral(DOCUMENT)).toBe('');
  }, 300_000);

  it('names each operation once, and every operation says who may use it', () => {
    const operations = Object.values(document.paths).flatMap((item) =>
      Object.values(item as Record<string, { operationId: string; description: string }>),
    );
    const names = operations.map(({ operationId }) => operationId);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(operations.filter(({ description }) => !/^(Open|Permission)\b/.test(description))).toEqual([]);
  });
});

describe('the linters', () => {
  it('Redocly refuses an operation without an id', async () => {
    const answer = await withFault(({ paths }) => delete paths['/v1/me']?.get?.operationId, redocly);
    expect(answer).toContain('operation-operationId');
  }, 60_000);

  it('Spectral refuses a text without a longest length', async () => {
    const leaveOutTheRest = (broken: OpenAPIObject) => {
      broken.paths = { '/v1/me': broken.paths['/v1/me'] ?? {} };
      const { schemas } = broken.components ?? {};
      broken.components = { ...broken.components, schemas: { ...schemas, Loose: { type: 'string' } } };
    };
    expect(await withFault(leaveOutTheRest, spectral)).toContain('owasp:api4:2023-string-limit');
  }, 120_000);
});
