import { firstBroken } from '../../../../../src/kernel/rule';
import { isReadBy } from '../../../../../src/modules/documents/domain/document';
import {
  documentLifecycle,
  type DocumentAction,
  type DocumentState,
} from '../../../../../src/modules/documents/domain/document.lifecycle';
import {
  descriptionRules,
  uploadRules,
  type DescriptionFacts,
  type UploadFacts,
} from '../../../../../src/modules/documents/domain/document.rules';

const STATES: readonly DocumentState[] = ['described', 'uploaded', 'withdrawn'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [DocumentState, DocumentAction, DocumentState])[] = [
  ['described', 'upload', 'uploaded'],
  ['described', 'withdraw', 'withdrawn'],
  ['uploaded', 'upload', 'uploaded'],
  ['uploaded', 'withdraw', 'withdrawn'],
];

describe('the lifecycle of a paper', () => {
  it('knows these states and no others', () =>
    expect([...documentLifecycle.states].sort()).toEqual([...STATES].sort()));

  describe.each(STATES)('a paper that is %s', (state) => {
    it.each(documentLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(documentLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});

const UPLOAD: UploadFacts = { size: 9, declared: 'application/pdf', found: 'application/pdf' };
const DESCRIBED: DescriptionFacts = {
  ...{ datedOn: '2026-06-01', today: '2026-06-01', subjectKind: 'referral', about: null },
  ...{ from: null, side: null },
};

describe('a content', () => {
  it.each<[string, Partial<UploadFacts>, string | undefined]>([
    ['is what it says', {}, undefined],
    ['with nothing in it is no paper', { size: 0, found: null }, 'document.content-empty'],
    [
      'that is another type than it says is not taken',
      { found: 'image/png' },
      'document.content-is-something-else',
    ],
    ['that says nothing known is not taken', { found: null }, 'document.content-is-something-else'],
  ])('%s', (_, facts, code) => expect(firstBroken(uploadRules, { ...UPLOAD, ...facts })?.code).toBe(code));
});

describe('the description of a paper', () => {
  it.each<[string, Partial<DescriptionFacts>, string | undefined]>([
    ['may be of today', {}, undefined],
    ['may be of long ago', { datedOn: '2019-01-01' }, undefined],
    ['is of no day to come', { datedOn: '2026-06-02' }, 'document.dated-in-the-future'],
    ['may be about what its kind allows', { about: ['referral'] }, undefined],
    ['is about nothing else', { about: ['child'] }, 'document.kind-not-of-this-subject'],
    ['may be a statement of the defence, by who defends', { from: 'defence', side: 'defence' }, undefined],
    ['is no statement of the defence, by others', { from: 'defence' }, 'document.kind-of-another-side'],
    ['is nothing else, by who defends', { side: 'defence' }, 'document.kind-of-another-side'],
  ])('%s', (_, facts, code) =>
    expect(firstBroken(descriptionRules, { ...DESCRIBED, ...facts })?.code).toBe(code),
  );
});

describe('a paper', () => {
  it.each<[DocumentState, boolean]>([
    ['described', false],
    ['uploaded', true],
    ['withdrawn', false],
  ])('that is %s is read outside of the agency that keeps it: %s', (state, isRead) => {
    expect(isReadBy({ state, agencyId: 'keeper' }, 'other')).toBe(isRead);
    expect(isReadBy({ state, agencyId: 'keeper' }, 'keeper')).toBe(true);
  });
});
