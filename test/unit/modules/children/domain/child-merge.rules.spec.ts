import { firstBroken } from '../../../../../src/kernel/rule';
import {
  mergeAnswerRules,
  mergeRules,
  type MergeFacts,
} from '../../../../../src/modules/children/domain/child-merge.rules';
import {
  agenciesThatMay,
  askedBy,
  type MergeParties,
} from '../../../../../src/modules/children/domain/merge-parties';

const FACTS: MergeFacts = {
  sameChild: false,
  holdsRecord: true,
  isMerged: false,
  keepsAnother: false,
  isProposed: false,
};

describe('that two children are one may be proposed', () => {
  it('when nothing stands against it', () => expect(firstBroken(mergeRules, FACTS)).toBeUndefined());

  it.each([
    ['sameChild', true, 'child-merge.two-children-needed'],
    ['holdsRecord', false, 'child-merge.record-not-held'],
    ['isMerged', true, 'child-merge.already-merged'],
    ['keepsAnother', true, 'child-merge.keeps-another'],
    ['isProposed', true, 'child-merge.already-proposed'],
  ] as const)('not when %s is %s', (fact, value, code) => {
    const broken = firstBroken(mergeRules, { ...FACTS, [fact]: value });
    expect(broken?.code).toBe(code);
    expect(broken?.citation).not.toBe('');
  });
});

describe('the second person', () => {
  it.each([
    ['approve', 'a', 'a', 'child-merge.second-person-needed'],
    ['approve-undoing', 'a', 'a', 'child-merge.second-person-needed'],
    ['approve', 'a', 'b', undefined],
    ['approve-undoing', 'a', 'b', undefined],
    ['reject', 'a', 'a', undefined],
    ['withdraw', 'a', 'a', undefined],
  ])('%s, asked by %s, answered by %s: %s', (action, asked, answeredBy, code) => {
    expect(firstBroken(mergeAnswerRules, { action, askedBy: asked, answeredBy })?.code).toBe(code);
  });
});

describe('the agency that acts', () => {
  const proposed: MergeParties = {
    state: 'proposed',
    proposingAgencyId: 'here',
    answeringAgencyId: 'there',
    proposedBy: 'one',
    undoAgencyId: null,
    undoProposedBy: null,
  };
  const undoing: MergeParties = {
    ...proposed,
    state: 'undoing-proposed',
    undoAgencyId: 'there',
    undoProposedBy: 'two',
  };
  const alone: MergeParties = { ...proposed, answeringAgencyId: 'here' };

  it.each([
    ['approve', proposed, ['there']],
    ['reject', proposed, ['there']],
    ['withdraw', proposed, ['here']],
    ['propose-undoing', { ...proposed, state: 'approved' }, ['here', 'there']],
    ['approve-undoing', undoing, ['here']],
    ['reject', undoing, ['here']],
    ['withdraw', undoing, ['there']],
    ['approve', alone, ['here', 'here']],
  ] as const)('%s: who did not ask answers, who asked takes back', (action, merge, agencies) =>
    expect(agenciesThatMay(action, merge)).toEqual(agencies),
  );

  it('remembers who asked last', () => {
    expect(askedBy(proposed)).toBe('one');
    expect(askedBy(undoing)).toBe('two');
  });
});
