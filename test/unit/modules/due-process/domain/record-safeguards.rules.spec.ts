import { gapsIn } from '../../../../../src/modules/due-process/domain/gap';
import {
  mandateRequestLifecycle,
  ownMandateRequestActions,
} from '../../../../../src/modules/due-process/domain/mandate-request.lifecycle';
import {
  recordSafeguards,
  type RecordFacts,
} from '../../../../../src/modules/due-process/domain/record-safeguards.rules';

const kept: RecordFacts = {
  wasHeld: true,
  familyTold: true,
  familyWithheld: false,
  toldInstead: false,
  legalHelpOffered: true,
  lawyerCame: true,
  rightsExplained: true,
  rightsUnderstood: true,
  interviewsKeptRules: true,
};
const gaps = (facts: Partial<RecordFacts>) =>
  gapsIn(recordSafeguards, { ...kept, ...facts }).map(({ code }) => code);

describe('what is owed to a child that was met', () => {
  it('is nothing more when all is kept', () => expect(gaps({})).toEqual([]));

  it.each<[Partial<RecordFacts>, string]>([
    [{ familyTold: false }, 'record.family-not-told'],
    [{ familyTold: false, familyWithheld: true }, 'record.nobody-told-instead'],
    [{ rightsExplained: false, rightsUnderstood: false }, 'record.rights-not-explained'],
    [{ rightsUnderstood: false }, 'record.rights-not-understood'],
    [{ wasHeld: false, legalHelpOffered: false, lawyerCame: false }, 'record.legal-help-not-offered'],
    [{ lawyerCame: false }, 'record.held-without-lawyer'],
    [{ interviewsKeptRules: false }, 'record.interview-breached-rules'],
  ])('is listed when it is missing: %j', (facts, code) => expect(gaps(facts)).toEqual([code]));

  it('needs nobody else where another one of the family was told, or the guardianship body', () => {
    expect(gaps({ familyWithheld: true })).toEqual([]);
    expect(gaps({ familyTold: false, familyWithheld: true, toldInstead: true })).toEqual([]);
  });

  it('needs no lawyer on the spot where the child was not held', () =>
    expect(gaps({ wasHeld: false, lawyerCame: false })).toEqual([]));

  it('needs no offer where a lawyer came', () => expect(gaps({ legalHelpOffered: false })).toEqual([]));

  it.each(recordSafeguards.map(({ code, citation, missing }) => [code, citation, missing] as const))(
    '%s: cites its source and says what is missing in three languages',
    (_, citation, { az, en, ru }) => {
      expect(citation).toMatch(/CRC|BR|GC24/);
      expect(new Set([az, en, ru]).size).toBe(3);
      expect(ru).toMatch(/^[^A-Za-z]+$/);
    },
  );
});

describe('the lifecycle of a request to a legal clinic', () => {
  it('begins as requested, and may be withdrawn once', () => {
    expect(mandateRequestLifecycle.initial).toBe('requested');
    expect(mandateRequestLifecycle.next('requested', 'withdraw')).toBe('withdrawn');
    expect(mandateRequestLifecycle.next('withdrawn', 'withdraw')).toBeUndefined();
  });

  it('knows no other state and no other action yet', () => {
    expect(mandateRequestLifecycle.states).toEqual(['requested', 'answered', 'withdrawn']);
    expect(mandateRequestLifecycle.actions).toEqual(['withdraw', 'answer']);
    expect(mandateRequestLifecycle.states.flatMap(ownMandateRequestActions)).toEqual(['withdraw']);
  });
});
