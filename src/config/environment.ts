import { resolve } from 'node:path';
import { noticeSettings, type NoticeEnvironment } from './notice-settings';
import { SettingReader } from './setting';
import { storageSettings, type StorageSettings } from './storage-settings';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Everything that can be set from outside; `.env.example` explains each. */
export interface Environment extends StorageSettings, NoticeEnvironment {
  /** Whether the database is started by this program or is one's own. */
  readonly mode: 'embedded' | 'own-database';
  readonly production: boolean;
  /** Demonstration agencies and accounts: only with the embedded database, on loopback, never in production. */
  readonly demonstration: boolean;
  readonly host: string;
  readonly port: number;
  /** Absolute path of the folder of the embedded database and of the keys. */
  readonly dataDir: string;
  /** The unprivileged role that the running product uses. */
  readonly databaseUrl: string | undefined;
  /** The role that owns the tables; for migrations only. */
  readonly databaseOwnerUrl: string | undefined;
  readonly poolSize: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** IANA name of the zone in which local days begin and end. */
  readonly timeZone: string;
  /** 32 bytes from which tokens, cursors and kept answers derive their keys. */
  readonly tokenKey: Buffer | undefined;
  /** 32 bytes that wrap the keys of children's identities. */
  readonly identityKey: Buffer | undefined;
  readonly identityNumberPattern: RegExp;
  readonly metricsToken: string | undefined;
  /** Whether, or from which addresses, `X-Forwarded-For` is believed. */
  readonly trustProxy: boolean | string;
  /** How long running requests may take to end after a signal to stop. */
  readonly shutdownSeconds: number;
  /** Minutes between two rounds of what the product does by itself, such as purging; 0 leaves it to another process. */
  readonly jobMinutes: number;
  /** The largest paper that may be uploaded. */
  readonly documentMebibytes: number;
  /** Requests that one address may send in a minute; 0 sets no limit. */
  readonly rateLimit: number;
}

/**
 * Reads and checks all settings. The only reader of `process.env`.
 *
 * @throws SettingFaults that names everything that is wrong.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const reader = new SettingReader(variables);
  const environment = {
    ...serving(reader),
    ...database(reader),
    ...secrets(reader),
    ...conduct(reader),
    ...storageSettings(reader),
    ...noticeSettings(reader),
  };
  checkTogether(reader, environment);
  reader.finish();
  const { mode, production, host } = environment;
  return { ...environment, demonstration: mode === 'embedded' && !production && LOOPBACK.has(host) };
}

/** What `npm run migrate` needs. */
export interface MigrationSettings {
  readonly ownerUrl: string;
  /** Its password is given to the running product's role, when that has to be made. */
  readonly appUrl: string | undefined;
  /** With it the names are folded anew that an older version has folded. */
  readonly identityKey: Buffer | undefined;
}

/** @throws SettingFaults when the owner's address is missing or wrong. */
export function readMigrationSettings(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): MigrationSettings {
  const reader = new SettingReader(variables);
  const { databaseOwnerUrl, databaseUrl } = database(reader);
  if (databaseOwnerUrl === undefined) reader.fault('DATABASE_OWNER_URL must be set');
  const identityKey = reader.key('IDENTITY_KEY');
  reader.finish();
  return { ownerUrl: databaseOwnerUrl ?? '', appUrl: databaseUrl, identityKey };
}

function serving(reader: SettingReader) {
  const isProduction = reader.text('NODE_ENV') === 'production';
  const proxies = reader.checked(
    'TRUST_PROXY',
    'false',
    'true, false or addresses separated by commas',
    isProxies,
  );
  return {
    production: isProduction,
    host: reader.checked(
      'HOST',
      '127.0.0.1',
      'a host name or address without spaces',
      (value) => !/[\s/]/.test(value),
    ),
    port: reader.whole('PORT', 3000, [0, 65535]),
    trustProxy: proxies === 'true' || (proxies !== 'false' && proxies),
    shutdownSeconds: reader.whole('SHUTDOWN_SECONDS', 10, [1, 300]),
    rateLimit: reader.whole('RATE_LIMIT', isProduction ? 3000 : 0, [0, 1_000_000]),
  };
}

function database(reader: SettingReader) {
  const address = 'an address such as postgres://user:password@host:5432/database';
  const databaseUrl = reader.checked('DATABASE_URL', '', address, isPostgresUrl) || undefined;
  const mode: Environment['mode'] = databaseUrl === undefined ? 'embedded' : 'own-database';
  return {
    mode,
    databaseUrl,
    databaseOwnerUrl: reader.checked('DATABASE_OWNER_URL', '', address, isPostgresUrl) || undefined,
    dataDir: resolve(reader.text('DATA_DIR') ?? '.data'),
    poolSize: reader.whole('POOL_SIZE', 10, [1, 200]),
  };
}

function secrets(reader: SettingReader) {
  const pattern = reader.checked(
    'IDENTITY_NUMBER_PATTERN',
    '^[0-9A-HJ-NP-Z]{7}$',
    'a regular expression',
    isPattern,
  );
  const long = (value: string) => value.length >= 16;
  return {
    tokenKey: reader.key('TOKEN_KEY'),
    identityKey: reader.key('IDENTITY_KEY'),
    metricsToken: reader.checked('METRICS_TOKEN', '', 'at least 16 characters long', long) || undefined,
    identityNumberPattern: isPattern(pattern) ? new RegExp(pattern) : /^$/,
  };
}

function conduct(reader: SettingReader) {
  return {
    logLevel: reader.oneOf('LOG_LEVEL', 'info', LOG_LEVELS),
    jobMinutes: reader.whole('JOB_MINUTES', 15, [0, 1440]),
    documentMebibytes: reader.whole('DOCUMENT_MEBIBYTES', 10, [1, 100]),
    timeZone: reader.checked(
      'TIME_ZONE',
      'Asia/Baku',
      'the name of a time zone, such as Asia/Baku',
      isTimeZone,
    ),
  };
}

function checkTogether(reader: SettingReader, read: Omit<Environment, 'demonstration'>): void {
  if (!read.production) return;
  if (read.mode === 'embedded') reader.fault('DATABASE_URL must be set when NODE_ENV is production');
  if (!read.tokenKey) reader.fault('TOKEN_KEY must be set when NODE_ENV is production');
  if (!read.identityKey) reader.fault('IDENTITY_KEY must be set when NODE_ENV is production');
  if (read.webhooksToLoopback) reader.fault('WEBHOOKS_TO_LOOPBACK must be false when NODE_ENV is production');
}

const isPostgresUrl = (value: string) => /^postgres(ql)?:$/.test(new URL(value).protocol);
const isTimeZone = (value: string) => Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
const isProxies = (value: string) => /^(true|false|[0-9a-fA-F.:/, ]+)$/.test(value);

function isPattern(value: string): boolean {
  try {
    return Boolean(new RegExp(value));
  } catch {
    return false;
  }
}
