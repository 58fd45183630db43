import { defineLifecycle, type MoveTable } from '../../../src/kernel/lifecycle';

type State = 'open' | 'held' | 'closed';
type Action = 'hold' | 'go-on' | 'close';

const table: MoveTable<State, Action> = {
  open: { hold: 'held', close: 'closed' },
  held: { 'go-on': 'open', close: 'closed' },
  closed: {},
};

const lifecycle = defineLifecycle('example', 'open', table);

describe('a lifecycle', () => {
  it('knows its states', () => expect(lifecycle.states).toEqual(['open', 'held', 'closed']));

  it('knows each action once', () => expect(lifecycle.actions).toEqual(['hold', 'close', 'go-on']));

  it('leads where its table says', () => expect(lifecycle.next('held', 'go-on')).toBe('open'));

  it('leads nowhere when the move is not in the table', () =>
    expect(lifecycle.next('closed', 'hold')).toBeUndefined());

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'does not take %s, which every object has, for an action',
    (inherited) => expect(lifecycle.next('open', inherited as Action)).toBeUndefined(),
  );

  it('lists the actions that leave a state', () =>
    expect(lifecycle.actionsFrom('open')).toEqual(['hold', 'close']));

  it('is final where no action leaves', () => expect(lifecycle.isFinal('closed')).toBe(true));

  it('is not final where an action leaves', () => expect(lifecycle.isFinal('held')).toBe(false));
});

describe('the definition of a lifecycle', () => {
  const define = (initial: string, moves: MoveTable<string, string>) => () =>
    defineLifecycle('example', initial, moves);

  it('is refused when a move leads to an unknown state', () =>
    expect(define('open', { open: { close: 'shut' } })).toThrow('example: open leads to no known state'));

  it('is refused when a move leads to what every object has', () =>
    expect(define('open', { open: { close: 'toString' } })).toThrow('leads to no known state'));

  it('is refused when a move leads nowhere', () =>
    expect(define('open', { open: { close: undefined } })).toThrow('leads to no known state'));

  it('is refused when a state is never reached', () =>
    expect(define('open', { open: {}, lost: { find: 'open' } })).toThrow('example: never reached: lost'));

  it('is refused when it begins in no known state', () =>
    expect(define('begun', { open: {} })).toThrow('example: begins in no known state'));

  it('allows a move back to the same state', () =>
    expect(defineLifecycle('example', 'open', { open: { amend: 'open' } }).next('open', 'amend')).toBe(
      'open',
    ));
});
