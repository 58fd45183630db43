import { attributeFaults } from '../../../../../src/modules/reference/domain/attribute-shape';
import {
  attributesOf,
  isReferenceList,
  REFERENCE_LIST_NAMES,
} from '../../../../../src/modules/reference/domain/reference-lists';
import { seedEntries } from '../../../../../src/modules/reference/seed/seed-files';
import { AGENCY_KINDS } from '../../../../../src/platform/policy/policy';
import { PURPOSES } from '../../../../../src/platform/policy/purposes';

const entries = seedEntries();
const of = (list: string) => entries.filter((entry) => entry.list === list);
const codes = (list: string) => of(list).map(({ code }) => code);
const attribute = (list: string, code: string, name: string) =>
  of(list).find((entry) => entry.code === code)?.attributes[name];

describe('the reference data that the product brings along', () => {
  it('fill every list', () =>
    expect(REFERENCE_LIST_NAMES.filter((list) => of(list).length === 0)).toEqual([]));

  it('name no list that does not exist', () =>
    expect(entries.filter(({ list }) => !isReferenceList(list))).toEqual([]));

  it('carry what their list demands', () =>
    expect(
      entries.flatMap(({ list, code, attributes }) =>
        attributeFaults(attributesOf(list), attributes).map((fault) => ({ entry: `${list} ${code}`, fault })),
      ),
    ).toEqual([]));

  it('name codes of other lists that are there', () => {
    const named = entries.flatMap(({ list, attributes }) =>
      Object.entries(attributesOf(list)).flatMap(([name, shape]) =>
        // That an attribute is there where it has to be, the shape says.
        shape.kind === 'code' && typeof attributes[name] === 'string'
          ? [{ list: shape.list, code: attributes[name] }]
          : [],
      ),
    );
    expect(named.filter(({ list, code }) => !codes(list).includes(code))).toEqual([]);
  });

  it('have each code of a list once', () => {
    const keys = entries.map(({ list, code }) => `${list} ${code}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('are labelled in three languages, each in its own letters', () => {
    const inCyrillic = /^[^A-Za-zƏəĞğİıÖöŞşÜüÇç]*$/;
    const inLatin = /^[^\u0400-\u04ff]*$/;
    const wrong = entries.filter(
      ({ labels: { az, en, ru } }) =>
        !az || !en || !ru || !inLatin.test(az) || !inLatin.test(en) || !inCyrillic.test(ru),
    );
    expect(wrong).toEqual([]);
  });

  it('are composed as Unicode normal form C', () =>
    expect(
      entries.filter((entry) => JSON.stringify(entry).normalize('NFC') !== JSON.stringify(entry)),
    ).toEqual([]));

  it('say where they are from', () => expect(entries.filter(({ source }) => !source)).toEqual([]));

  it.each(['sexes', 'districts', 'disabilities', 'child-statuses', 'languages', 'interpreter-needs'])(
    'let %s be not recorded',
    (list) => expect(codes(list)).toContain('not-recorded'),
  );

  it('know every kind of agency and no other', () =>
    expect(codes('agency-kinds').sort()).toEqual([...AGENCY_KINDS].sort()));

  it('know every purpose of use and no other', () =>
    expect(codes('purposes-of-use').sort()).toEqual([...PURPOSES].sort()));
});

describe('the offences that the product brings along', () => {
  it('are all unverified, since no article was read in the consolidated Code', () => {
    expect(of('offences').filter(({ verified }) => verified)).toEqual([]);
    expect(of('offences').filter(({ attributes }) => attributes['articleVerified'])).toEqual([]);
  });

  it('begin at 14 for deliberate less grave harm to health', () =>
    expect(attribute('offences', 'cc-127', 'minAge')).toBe(14));

  it('begin at 16 for battery', () => expect(attribute('offences', 'cc-132', 'minAge')).toBe(16));

  it('begin at 14 for those that the law names, and at 16 for all others', () => {
    const named = '120 126 127 144 149 150 177.1 177.2 180 181 182 185 186.2 214 215 221.2 221.3 232 235';
    const at14 = of('offences').filter(({ attributes }) => attributes['minAge'] === 14);
    expect(at14.map(({ code }) => code)).toEqual([
      ...named.split(' ').map((article) => `cc-${article}`),
      'transport-unusable',
    ]);
    const others = of('offences').filter((entry) => !at14.includes(entry));
    expect(new Set(others.map(({ attributes }) => attributes['minAge']))).toEqual(new Set([16]));
  });
});

describe('the measures that the product brings along', () => {
  const ofKind = (kind: string) =>
    of('measures')
      .map(({ attributes }) => attributes)
      .filter((attributes) => attributes['kind'] === kind);

  it('let only a court impose punishments', () =>
    expect(ofKind('punishment').filter((measure) => String(measure['imposedBy']) !== 'court')).toEqual([]));

  it('offer nothing custodial as a voluntary obligation', () =>
    expect(ofKind('voluntary-obligation').filter((measure) => measure['custodial'])).toEqual([]));

  it('give every voluntary obligation a longest duration', () =>
    expect(ofKind('voluntary-obligation').filter((measure) => !measure['maxDays'])).toEqual([]));

  it('mark the closed special school as custodial', () =>
    expect(attribute('measures', 'closed-special-school', 'custodial')).toBe(true));
});

describe('the public holidays that the product brings along', () => {
  it('are all unverified', () =>
    expect(of('public-holidays').filter(({ verified }) => verified)).toEqual([]));

  it.each(['2026', '2027', '2028'])('have five days of Novruz in %s', (year) =>
    expect(
      codes('public-holidays').filter((code) => code.startsWith(year) && code.endsWith('-novruz')),
    ).toHaveLength(5),
  );

  it('carry the day that their code names', () =>
    expect(
      of('public-holidays').filter(({ code, attributes }) => !code.startsWith(String(attributes['date']))),
    ).toEqual([]));

  const attesting = (condition: string) =>
    of('condition-attestors').flatMap(({ code, attributes }) =>
      (attributes['attests'] as string[]).includes(condition) ? [code] : [],
    );
  it('let nobody who prosecutes attest that a child speaks freely, and nobody else that the evidence is enough', () => {
    expect(attesting('sufficient-evidence')).toEqual(['investigator', 'prosecutor', 'judge']);
    expect(attesting('responsibility-admitted-freely')).toEqual([
      'parent',
      'guardian',
      'representative',
      'clinic-lawyer',
      'lawyer',
      'social-worker',
    ]);
    expect(attesting('lawful-non-custodial-measure')).toEqual([
      'clinic-lawyer',
      'lawyer',
      'prosecutor',
      'judge',
      'commission-secretary',
    ]);
  });
});
