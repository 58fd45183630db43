import type { Work } from '../../../platform/persistence/work';

/** Does the actor stand for the child: as a lawyer with a mandate? */
export const isForDefence = ({ actor }: Work): boolean => actor.roles.includes('clinic-lawyer');
