import type { StoredFile } from './file-store';

/** One page of what lies in a bucket. */
export interface Listing {
  readonly files: readonly StoredFile[];
  /** Where the next page begins; undefined on the last one. */
  readonly next: string | undefined;
}

/**
 * Reads the answer to ListObjectsV2: the part of XML that it uses. Ages go by the clock of the store, as its answer says.
 *
 * @param now of the store; when it said none, everything is taken as new.
 */
export function listedIn(xml: string, folder: string, now: number): Listing {
  const files = [...xml.matchAll(/<Contents>([^]*?)<\/Contents>/g)].flatMap(([, entry = '']) => {
    const key = textOf(entry, 'Key');
    const stored = Date.parse(textOf(entry, 'LastModified') ?? '');
    const ageSeconds = (now - stored) / 1000;
    if (!key?.startsWith(folder)) return [];
    return [{ address: key.slice(folder.length), ageSeconds: Number.isFinite(ageSeconds) ? ageSeconds : 0 }];
  });
  const isMore = textOf(xml, 'IsTruncated') === 'true';
  return { files, next: isMore ? textOf(xml, 'NextContinuationToken') : undefined };
}

const textOf = (xml: string, name: string): string | undefined => {
  const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return found === undefined ? undefined : plain(found);
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
