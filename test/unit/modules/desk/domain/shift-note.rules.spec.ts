import { firstBroken } from '../../../../../src/kernel/rule';
import {
  actingRules,
  writingRules,
  type WritingFacts,
} from '../../../../../src/modules/desk/domain/shift-note.rules';

const now = new Date('2026-05-04T09:00:00Z');

const broken = (facts: Partial<WritingFacts>) =>
  firstBroken(writingRules, { text: null, tasksDue: [], now, ...facts })?.code;

describe('a shift note', () => {
  it('says something: in words, or as a task', () => {
    expect(broken({})).toBe('shift-note.says-nothing');
    expect(broken({ text: 'Quiet night.' })).toBeUndefined();
    expect(broken({ tasksDue: [null] })).toBeUndefined();
  });

  it('leaves what is still to come', () => {
    expect(broken({ tasksDue: [new Date(now.getTime() + 1)] })).toBeUndefined();
    expect(broken({ tasksDue: [null, now] })).toBe('shift-note.task-due-in-the-past');
  });

  it('is taken over by another person', () => {
    const rules = actingRules['take-over'];
    expect(firstBroken(rules, { writtenBy: 'a', actor: 'b' })).toBeUndefined();
    expect(firstBroken(rules, { writtenBy: 'a', actor: 'a' })?.code).toBe(
      'shift-note.taken-over-by-its-writer',
    );
  });

  it('is taken back by its writer', () => {
    const rules = actingRules.withdraw;
    expect(firstBroken(rules, { writtenBy: 'a', actor: 'a' })).toBeUndefined();
    expect(firstBroken(rules, { writtenBy: 'a', actor: 'b' })?.code).toBe('shift-note.withdrawn-by-another');
  });
});
