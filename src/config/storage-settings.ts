import { join } from 'node:path';
import type { FileStore } from '../platform/storage/file-store';
import { FolderStore } from '../platform/storage/folder-store';
import { S3Store, type S3Place } from '../platform/storage/s3-store';
import type { SettingReader } from './setting';

/** Where the sealed papers lie: in a folder of this machine, or in an object store. */
export interface StorageSettings {
  readonly documentStore: 'folder' | 's3';
  /** The object store; undefined for a folder. */
  readonly s3: S3Place | undefined;
}

/** Reads all settings of the store, and names each that an object store lacks. */
export function storageSettings(reader: SettingReader): StorageSettings {
  const documentStore = reader.oneOf('DOCUMENT_STORE', 'folder', ['folder', 's3'] as const);
  const address = 'an address such as https://objects.example.org, without bucket, name or password';
  const bucket = 'a name of 3 to 63 small letters, digits, dots and dashes';
  const place: S3Place = {
    endpoint: reader.checked('S3_ENDPOINT', '', address, isEndpoint),
    region: reader.text('S3_REGION') ?? 'us-east-1',
    bucket: reader.checked('S3_BUCKET', '', bucket, (name) =>
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name),
    ),
    accessKeyId: reader.text('S3_ACCESS_KEY_ID') ?? '',
    secretAccessKey: reader.text('S3_SECRET_ACCESS_KEY') ?? '',
  };
  if (documentStore === 'folder') return { documentStore, s3: undefined };
  for (const [name, value] of NEEDED(place))
    if (value === '') reader.fault(`${name} must be set when DOCUMENT_STORE is s3`);
  return { documentStore, s3: place };
}

/** The store that the settings name. */
export const openStore = ({ s3 }: StorageSettings, dataDir: string): FileStore =>
  s3 === undefined ? new FolderStore(join(dataDir, 'documents')) : new S3Store(s3);

const NEEDED = (place: S3Place): readonly (readonly [string, string])[] => [
  ['S3_ENDPOINT', place.endpoint],
  ['S3_BUCKET', place.bucket],
  ['S3_ACCESS_KEY_ID', place.accessKeyId],
  ['S3_SECRET_ACCESS_KEY', place.secretAccessKey],
];

function isEndpoint(value: string): boolean {
  const { protocol, username, password, search, hash } = new URL(value);
  return /^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === '');
}
