import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a report on an order can stand. */
export type OrderReportState = 'written' | 'sent' | 'acknowledged' | 'discarded' | 'lapsed';

/** What moves it. What needs no second person is sent as it is written; nobody lets one lapse by hand. */
export type OrderReportAction = 'send' | 'sign' | 'discard' | 'acknowledge' | 'lapse';

/** What a supervisor tells who decides; what was sent stays, and is put right by another edition alone. */
export const orderReportLifecycle = defineLifecycle<OrderReportState, OrderReportAction>(
  'court-report',
  'written',
  {
    written: { send: 'sent', sign: 'sent', discard: 'discarded', lapse: 'lapsed' },
    sent: { acknowledge: 'acknowledged', lapse: 'lapsed' },
    acknowledged: {},
    discarded: {},
    lapsed: {},
  },
);

export const ORDER_REPORT_STATES = orderReportLifecycle.states;
