import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { findPostgres } from '../../../src/config/embedded/binaries';
import { saysReady } from '../../../src/config/embedded/leftover-server';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../src/config/embedded-postgres';

jest.setTimeout(30_000);

const settings = { fsync: 'off' };

describe('The embedded database', () => {
  let folder: string;
  let dataDir: string;
  let started: EmbeddedPostgres[];
  let elsewhere: string | undefined;

  const start = async () => {
    const database = await startEmbeddedPostgres({ dataDir, settings });
    started.push(database);
    return database;
  };

  const ask = async (url: string, text: string) => {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  };

  beforeEach(() => {
    started = [];
    elsewhere = undefined;
    folder = mkdtempSync(join(tmpdir(), 'diversion-embedded-'));
    chmodSync(folder, 0o755);
    dataDir = join(folder, 'data');
    mkdirSync(dataDir);
  });

  afterEach(async () => {
    for (const database of started) await database.stop();
    for (const made of [folder, elsewhere]) if (made) rmSync(made, { recursive: true, force: true });
  });

  it('keeps its data from one start to the next', async () => {
    const first = await start();
    await ask(
      first.ownerUrl,
      "create schema kept; create table kept.thing (); comment on schema kept is 'here'",
    );
    await first.stop();
    const second = await start();
    expect(await ask(second.ownerUrl, `select obj_description('kept'::regnamespace) as said`)).toEqual([
      { said: 'here' },
    ]);
  });

  it('gives its roles no power that they do not need', async () => {
    const { appUrl, ownerUrl } = await start();
    const powers = `select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as powerful
      from pg_roles where rolname = current_user`;
    expect(await ask(appUrl, powers)).toEqual([{ powerful: false }]);
    expect(await ask(ownerUrl, powers)).toEqual([{ powerful: false }]);
    await expect(ask(appUrl, 'create temporary table t ()')).rejects.toThrow('permission denied');
    await expect(ask(appUrl, 'create schema s')).rejects.toThrow('permission denied');
    await expect(ask(appUrl.replace(/diversion$/, 'postgres'), 'select 1')).rejects.toThrow(
      'permission denied',
    );
  });

  it('refuses a second program on the same folder', async () => {
    await start();
    await expect(start()).rejects.toThrow(/is in use by process \d+/);
  });

  it('keeps its passwords where only the account that started it can read them', async () => {
    await start();
    expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, 'keys/database.key')).mode & 0o777).toBe(0o600);
  });

  it('writes nothing of a failed statement into its log', async () => {
    const { appUrl } = await start();
    await expect(ask(appUrl, `select 'Nigar'::uuid`)).rejects.toThrow();
    expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('Nigar');
  });

  it('says in one line which folder cannot be used', async () => {
    rmSync(dataDir, { recursive: true });
    writeFileSync(dataDir, '');
    await expect(start()).rejects.toThrow(/The folder .* cannot be used \(EEXIST\)/);
  });

  it('does not hang over a folder that cannot be made', async () => {
    const nowhere = startEmbeddedPostgres({ dataDir: '/proc/nowhere/below' });
    await expect(nowhere).rejects.toThrow(/The folder .* cannot be used/);
  });

  it('shows why the server did not start', async () => {
    await expect(startEmbeddedPostgres({ dataDir, settings: { max_connections: 'many' } })).rejects.toThrow(
      /PostgreSQL did not start: .*max_connections/,
    );
  });

  it('names the keys when they do not belong to the data', async () => {
    await (await start()).stop();
    rmSync(join(dataDir, 'keys'), { recursive: true });
    await expect(start()).rejects.toThrow('another keys/database.key');
  });

  it('stops a server that a killed start left behind', async () => {
    await (await start()).stop();
    const left = leaveServerBehind(dataDir, findPostgres());
    await untilReady(dataDir);
    const { remarks, ownerUrl } = await start();
    expect(remarks[0]).toMatch(/left behind/);
    expect(await ask(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await left;
  });

  it('works below a folder that its account may not enter', async () => {
    chmodSync(folder, 0o700);
    const { ownerUrl, remarks } = await start();
    expect(await ask(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    elsewhere = /the database is in (\S+)/.exec(remarks.join('\n'))?.[1];
  });

  it('removes the lock of a process that is gone', async () => {
    writeFileSync(join(dataDir, 'lock'), '4194000 1');
    await expect(start()).resolves.toBeDefined();
  });
});

/** A server without the program that started it; resolves when it has ended. */
function leaveServerBehind(dataDir: string, programs: string): Promise<unknown> {
  const { uid, gid } = statSync(join(dataDir, 'postgres'));
  const data = join(dataDir, 'postgres');
  const flags = ['-D', data, '-p', String(20_000 + (process.pid % 10_000)), '-c', 'unix_socket_directories='];
  const child = spawn(join(programs, 'bin/postgres'), flags, {
    uid,
    gid,
    cwd: '/',
    stdio: 'ignore',
    detached: true,
  });
  return new Promise((resolve) => child.once('exit', resolve));
}

async function untilReady(dataDir: string): Promise<void> {
  while (!saysReady(join(dataDir, 'postgres'))) await new Promise((resolve) => setTimeout(resolve, 20));
}
