import { firstBroken } from '../../../../../src/kernel/rule';
import {
  contactRules,
  linkRules,
  type LinkFacts,
} from '../../../../../src/modules/cases/domain/case-link.rules';

/** Two children of one family, whose work goes on, and a worker of one of them who speaks with the family. */
const RIGHT: LinkFacts = {
  ...{ isOneChild: false, isForOneChild: false, isAlready: false, isClosed: false },
  ...{ hasContact: true, isOfOneFamily: true, isOnATeam: true },
};

/** Written by hand: what stands against a link, and by which code. */
const EXPECTED: readonly (readonly [string, Partial<LinkFacts>, string | undefined])[] = [
  ['two children of one family with a contact', {}, undefined],
  ['one child twice', { isOneChild: true }, 'case-link.one-child'],
  ['two children by a kind for one', { isForOneChild: true }, 'case-link.two-children'],
  ['one child by a kind for one', { isOneChild: true, isForOneChild: true }, undefined],
  ['a case that is closed', { isClosed: true }, 'case-link.case-closed'],
  ['what is linked so already', { isAlready: true }, 'case-link.already'],
  ['children of two families with a contact', { isOfOneFamily: false }, 'case-link.no-family-in-common'],
  [
    'children of two families without one',
    { isOfOneFamily: false, hasContact: false, isOnATeam: false },
    undefined,
  ],
  ['siblings without a contact', { hasContact: false, isOnATeam: false }, undefined],
  ['a contact who works with neither', { isOnATeam: false }, 'case-link.contact-on-no-team'],
];

describe('a link between the cases of two children', () => {
  it.each(EXPECTED)('%s', (_what, difference, code) => {
    expect(firstBroken(linkRules, { ...RIGHT, ...difference })?.code).toBe(code);
  });

  it('asks of a contact who is named later the same as of one who is named at once', () => {
    expect(contactRules.map(({ code }) => code)).toEqual(linkRules.slice(4).map(({ code }) => code));
  });
});
