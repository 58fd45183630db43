import type { HandoverAction } from './handover.lifecycle';

/** The two agencies of a handover. */
export interface HandoverParties {
  readonly senderAgencyId: string;
  readonly addressedAgencyId: string;
}

export const NOT_YOUR_ACTION = 'handover.not-your-action';

const PARTY: Readonly<Record<HandoverAction, keyof HandoverParties>> = {
  withdraw: 'senderAgencyId',
  acknowledge: 'addressedAgencyId',
  return: 'addressedAgencyId',
  answer: 'addressedAgencyId',
  close: 'addressedAgencyId',
};

/** Is the action this agency's to do? Which roles of it may, the permission table says. */
export const isPartyTo = (handover: HandoverParties, action: HandoverAction, agencyId: string): boolean =>
  handover[PARTY[action]] === agencyId;
