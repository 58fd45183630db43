import type { BirthDate } from '../../../../../src/modules/children/domain/birth-date';
import type { Identity } from '../../../../../src/modules/children/domain/identity';
import { MATCH_THRESHOLD, scoreCandidate } from '../../../../../src/modules/children/domain/match-score';
import { foldedTokens } from '../../../../../src/modules/children/domain/name-folding';
import { soundTokens } from '../../../../../src/modules/children/domain/name-sound';
import { namePairs, type NamePair } from '../../../../support/name-pairs';

const day = (born: string): BirthDate => ({ certainty: 'documented', earliest: born, latest: born });

const child: Identity = {
  givenName: 'Namiq',
  familyName: 'Əliyev',
  patronymic: 'Rəşad oğlu',
  birthDate: day('2009-03-05'),
  identityNumber: '5ABC123',
};

const tokens = (identity: Identity): string[] => {
  const name = `${identity.givenName} ${identity.familyName}`;
  return [...foldedTokens(name), ...soundTokens(name).map((sound) => `~${sound}`)];
};

/** As the product finds a candidate: by a shared token first, then by its score. */
function isFound({ query, candidate }: NamePair): boolean {
  const indexed = new Set(tokens(candidate));
  const shared = tokens(query).some((token) => indexed.has(token));
  return shared && scoreCandidate(query, candidate).score >= MATCH_THRESHOLD;
}

describe('the score of a candidate', () => {
  it('is high for the same child in another script', () => {
    const query = { ...child, givenName: 'Намик', familyName: 'Алиев', patronymic: 'Рашад оглы' };
    expect(scoreCandidate(query, child).score).toBeGreaterThan(0.99);
  });

  it('survives given and family name written in each other’s place', () => {
    const { score, reasons } = scoreCandidate({ ...child, givenName: 'Aliyev', familyName: 'Namig' }, child);
    expect(score).toBeGreaterThan(0.99);
    expect(reasons).toContain('name-parts-swapped');
  });

  it('says that day and month were exchanged', () => {
    expect(scoreCandidate({ ...child, birthDate: day('2009-05-03') }, child).reasons).toContain(
      'birth-date-swapped',
    );
  });

  it('calls a birth date near when the year is one off', () => {
    expect(scoreCandidate({ ...child, birthDate: day('2010-03-05') }, child).reasons).toContain(
      'birth-date-near',
    );
  });

  it('takes a known year as possible', () => {
    const year: BirthDate = { certainty: 'estimated', earliest: '2009-01-01', latest: '2009-12-31' };
    expect(scoreCandidate({ ...child, birthDate: year }, child).reasons).toContain('birth-date-possible');
  });

  it('says nothing of a birth date that is not known', () => {
    const unknown: BirthDate = { certainty: 'unknown', earliest: null, latest: null };
    const { reasons } = scoreCandidate({ ...child, birthDate: unknown }, child);
    expect(reasons.filter((reason) => reason.startsWith('birth-date'))).toEqual([]);
  });

  it('is low for a twin', () => {
    const twin = { ...child, givenName: 'Elçin', identityNumber: null };
    expect(scoreCandidate(twin, child).score).toBeLessThan(MATCH_THRESHOLD);
  });

  it('is low for a namesake born in another year', () => {
    const namesake = { givenName: 'Namiq', familyName: 'Əliyev', birthDate: day('2013-11-20') };
    expect(scoreCandidate(namesake, child).score).toBeLessThan(MATCH_THRESHOLD);
  });

  it('does not take Vəli for Əli', () => {
    const [query, candidate] = [
      { ...child, givenName: 'Vəli', identityNumber: null },
      { ...child, givenName: 'Əli', identityNumber: null },
    ];
    expect(scoreCandidate(query, candidate).reasons).toContain('given-name-differs');
  });

  it('is raised by the same identity number', () => {
    const query = { givenName: 'Namiq', familyName: '', identityNumber: '5ABC123' };
    expect(scoreCandidate(query, child).reasons).toContain('identity-number-same');
  });

  it('takes a name of two words and the same written as one for the same', () => {
    for (const givenName of ['Əlirza', 'Əli Rza', 'Əli-Rza', 'Алирза'])
      expect(scoreCandidate({ ...child, givenName }, { ...child, givenName: 'Əli Rza' }).reasons).toContain(
        'given-name-same',
      );
  });

  it('is raised by the father’s name alone, in whatever form', () => {
    const nothing = { givenName: '', familyName: '' };
    for (const patronymic of ['Rəşad', 'Рашадович', 'Rashadovich', 'Rəşadoğlu', 'Рәшад оғлу'])
      expect(scoreCandidate({ ...nothing, patronymic }, child).score).toBeGreaterThanOrEqual(MATCH_THRESHOLD);
    expect(scoreCandidate({ ...nothing, patronymic: 'Kamran' }, child).score).toBeLessThan(MATCH_THRESHOLD);
  });

  it('takes an initial as likely, and another one as differing', () => {
    const by = (givenName: string) => scoreCandidate({ ...child, givenName }, child).reasons;
    expect(by('N.')).toContain('given-name-similar');
    expect(by('R.')).toContain('given-name-differs');
  });

  it('says that an identity number is one slip off', () => {
    expect(scoreCandidate({ ...child, identityNumber: '5ABC128' }, child).reasons).toContain(
      'identity-number-near',
    );
  });

  it.each([
    ['Şıxlinski', 'Шихлинский'],
    ['Şıxlinski', 'Shikhlinskaya'],
    ['Rəsulzadə', 'Rasulzadeh'],
    ['Məmmədov', 'Məmmədli'],
    ['Əliyev', 'Alieff'],
    ['Hüseynov', 'Gousseinov'],
    ['Cəfərov', 'Dschafarow'],
    ['Orucov', 'Orudžov'],
    ['Kərimov', 'KERIMOV'],
    ['Hümbətov', 'HUEMBETOV'],
  ])('takes %s and %s for one family name', (one, other) => {
    const reasons = scoreCandidate({ ...child, familyName: other }, { ...child, familyName: one }).reasons;
    expect(reasons.filter((reason) => reason.startsWith('family-name'))).not.toContain('family-name-differs');
  });

  it('is the same in both directions', () => {
    for (const { query, candidate } of namePairs(7, 60)) {
      expect(scoreCandidate(query, candidate).score).toBeCloseTo(scoreCandidate(candidate, query).score, 10);
    }
  });
});

describe('matching over the fixed pairs', () => {
  const pairs = namePairs(20_261_123, 700);
  const found = pairs.filter(isFound);
  const right = found.filter(({ same }) => same).length;
  const precision = right / found.length;
  const recall = right / pairs.filter(({ same }) => same).length;

  it('finds at least 95 of 100 children who are there, and 9 of 10 found are the child', () => {
    process.stdout.write(`name matching: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`);
    expect({ recall: recall >= 0.95, precision: precision >= 0.9 }).toEqual({
      recall: true,
      precision: true,
    });
  });
});
