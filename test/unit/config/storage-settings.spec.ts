import { readEnvironment } from '../../../src/config/environment';

const S3 = {
  DOCUMENT_STORE: 's3',
  S3_ENDPOINT: 'https://objects.example.org',
  S3_BUCKET: 'papers',
  S3_ACCESS_KEY_ID: 'name',
  S3_SECRET_ACCESS_KEY: 'hidden-word',
};

describe('The settings of the store of papers', () => {
  it('are a folder where nothing is said', () =>
    expect(readEnvironment({})).toMatchObject({ documentStore: 'folder', s3: undefined }));

  it('are an object store with everything that it needs', () =>
    expect(readEnvironment(S3).s3).toMatchObject({ bucket: 'papers', region: 'us-east-1' }));

  it.each(['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])('lack %s', (name) =>
    expect(() => readEnvironment({ ...S3, [name]: '' })).toThrow(`${name} must be set`),
  );

  it.each(['ftp://objects', 'objects.example.org', 'https://name:word@objects', 'https://objects?x=1'])(
    '%s is no address of an object store',
    (address) =>
      expect(() => readEnvironment({ ...S3, S3_ENDPOINT: address })).toThrow('S3_ENDPOINT must be'),
  );

  it('never quote the secret', () =>
    expect(() => readEnvironment({ ...S3, S3_BUCKET: 'NO', PORT: 'x' })).not.toThrow('hidden-word'));
});
