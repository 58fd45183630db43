import { listedIn } from '../../../../src/platform/storage/s3-listing';

const NOW = Date.parse('2026-06-01T10:00:00Z');
const entry = (key: string, at: string) =>
  `<Contents><Key>${key}</Key><LastModified>${at}</LastModified><Size>9</Size></Contents>`;

describe('the list of an object store', () => {
  it('names what lies in the folder, with its age', () => {
    const xml = `<ListBucketResult><IsTruncated>false</IsTruncated>${entry('documents/ab', '2026-06-01T09:59:00.000Z')}
      ${entry('other/cd', '2026-06-01T09:59:00.000Z')}</ListBucketResult>`;
    expect(listedIn(xml, 'documents/', NOW)).toEqual({
      files: [{ address: 'ab', ageSeconds: 60 }],
      next: undefined,
    });
  });

  it('says where it goes on', () => {
    const xml =
      '<R><IsTruncated>true</IsTruncated><NextContinuationToken>a&amp;b</NextContinuationToken></R>';
    expect(listedIn(xml, 'documents/', NOW)).toEqual({ files: [], next: 'a&b' });
  });

  it('takes what has no age as new: nothing is swept that is not known to be old', () => {
    const [file] = listedIn(entry('documents/ab', ''), 'documents/', NOW).files;
    expect(file?.ageSeconds).toBe(0);
    const [other] = listedIn(entry('documents/ab', '2020-01-01T00:00:00Z'), 'documents/', Number.NaN).files;
    expect(other?.ageSeconds).toBe(0);
  });
});
