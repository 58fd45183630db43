import { firstBroken } from '../../../../../src/kernel/rule';
import {
  sessionNoteLifecycle,
  stateOfNote,
} from '../../../../../src/modules/sessions/domain/session-note.lifecycle';
import { noteRules, type NoteFacts } from '../../../../../src/modules/sessions/domain/session-note.rules';

const at = (hour: number) => new Date(Date.UTC(2026, 5, 1, hour));
const GOOD: NoteFacts = { beginsAt: at(9), now: at(10), leftAt: null };

describe('A confidential note', () => {
  it.each([
    ['while the session goes on', {}, undefined],
    ['when it has just begun', { now: at(9) }, undefined],
    ['before it begins', { now: at(8) }, 'session-note.session-not-begun'],
    ['of a child that left afterwards', { leftAt: at(12) }, undefined],
    ['of a child that had left before', { leftAt: at(8) }, 'session-note.child-was-not-expected'],
  ])('is written %s as the rules say', (_, difference, code) => {
    expect(firstBroken(noteRules, { ...GOOD, ...difference })?.code).toBe(code);
  });

  it.each([
    ['unsigned', 'amend', 'unsigned'],
    ['unsigned', 'sign-off', 'signed-off'],
    ['unsigned', 'name-readers', 'unsigned'],
    ['signed-off', 'amend', 'unsigned'],
    ['signed-off', 'sign-off', undefined],
    ['signed-off', 'name-readers', 'signed-off'],
  ] as const)('that is %s: %s makes it %s', (state, action, next) => {
    expect(sessionNoteLifecycle.next(state, action)).toBe(next);
  });

  it('stands where its author stands', () => {
    expect([stateOfNote({ signedOffAt: null }), stateOfNote({ signedOffAt: at(9) })]).toEqual([
      ...['unsigned', 'signed-off'],
    ]);
  });
});
