import { DueClocks } from '../../../../src/platform/jobs/due-clocks';

describe('the clocks that are due', () => {
  it('come from the function that each module declares', () => {
    const due = new DueClocks();
    due.declare('intake.take_due_clocks');
    due.declare('due_process.take_due_clocks');
    expect(due.all).toEqual(['intake.take_due_clocks', 'due_process.take_due_clocks']);
  });

  it('are taken from each once', () => {
    const due = new DueClocks();
    due.declare('intake.take_due_clocks');
    expect(() => due.declare('intake.take_due_clocks')).toThrow('Declared twice');
  });

  it.each(['intake.clock', 'take_due_clocks', 'intake.take_due_clocks(); drop table x', ''])(
    'do not come from %j',
    (name) => expect(() => new DueClocks().declare(name)).toThrow('Takes no due clocks'),
  );
});
