import { AwsClient } from 'aws4fetch';
import { FileStore, type StoredFile } from './file-store';
import { listedIn } from './s3-listing';
import { storeAway } from './store-away';

/** Where an object store is and how to sign for it (Signature Version 4). */
export interface S3Place {
  /** Without the bucket: `https://objects.example.org`. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Longer than any paper takes, shorter than a transaction may wait. */
const LONGEST_MS = 10_000;
const FOLDER = 'documents/';

/** Files in an object store that speaks S3; the bucket stands in the path, as those that one runs oneself want it. */
export class S3Store extends FileStore {
  private readonly client: AwsClient;
  private readonly bucket: string;

  constructor({ endpoint, bucket, ...keys }: S3Place) {
    super();
    this.client = new AwsClient({ ...keys, service: 's3', retries: 2 });
    this.bucket = `${endpoint.replace(/\/+$/, '')}/${bucket}`;
  }

  /** The address is the digest of the bytes, and the store refuses what came otherwise. */
  async put(address: string, bytes: Buffer): Promise<void> {
    const headers = { 'content-type': 'application/octet-stream', 'x-amz-content-sha256': address };
    const response = await this.send(this.placeOf(address), {
      ...{ method: 'PUT', headers, body: new Uint8Array(bytes) },
    });
    await requireOk(response);
  }

  async get(address: string): Promise<Buffer> {
    const response = await requireOk(await this.send(this.placeOf(address), { method: 'GET' }));
    return Buffer.from(await response.arrayBuffer().catch(away));
  }

  async remove(address: string): Promise<void> {
    const response = await this.send(this.placeOf(address), { method: 'DELETE' });
    if (response.status !== 404) await requireOk(response);
  }

  async *all(): AsyncIterable<StoredFile> {
    let token: string | undefined;
    do {
      const { files, next } = await this.page(token);
      yield* files;
      token = next;
    } while (token !== undefined);
  }

  /** Lists where nothing lies: small, and unlike HEAD refused everywhere to who signs with another key. */
  async check(): Promise<void> {
    const nothing = `${this.bucket}?list-type=2&max-keys=1&prefix=nothing%2F`;
    await requireOk(await this.send(nothing, { method: 'GET' }));
  }

  private async page(token: string | undefined): Promise<ReturnType<typeof listedIn>> {
    const query = new URLSearchParams({ 'list-type': '2', prefix: FOLDER });
    if (token !== undefined) query.set('continuation-token', token);
    const address = `${this.bucket}?${query.toString()}`;
    const response = await requireOk(await this.send(address, { method: 'GET' }));
    const now = Date.parse(response.headers.get('date') ?? '');
    return listedIn(await response.text(), FOLDER, now);
  }

  private placeOf(address: string): string {
    return `${this.bucket}/${FOLDER}${address}`;
  }

  private async send(address: string, request: RequestInit): Promise<Response> {
    const signal = AbortSignal.timeout(LONGEST_MS);
    return this.client.fetch(address, { ...request, signal }).catch(away);
  }
}

const away = (): never => {
  throw storeAway();
};

/** What it says beside that stays unread: it may name keys and places. */
async function requireOk(response: Response): Promise<Response> {
  if (response.ok) return response;
  await response.body?.cancel();
  return away();
}
