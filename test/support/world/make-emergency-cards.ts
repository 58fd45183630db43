import type { TestApp } from '../app';
import { bodyOf } from '../journey';
import type { Story } from './make-stories';
import type { Actor } from './make-people';

/** A card with everything on it, with codes of the reference lists. */
export const emergencyCard = (test: TestApp, told: object = {}) => ({
  medication: 'Insulin, before meals',
  allergies: 'Penicillin',
  conditions: 'Diabetes',
  selfHarmRisk: 'earlier',
  selfHarmNote: 'Is not left alone after bad news.',
  contacts: [{ name: 'Nümunə Valideyn', phone: '+994 50 000 00 00', relation: 'parent' }],
  languages: ['az'],
  communication: 'Hears badly on the left.',
  reviewedAt: test.clock.now().toISOString(),
  ...told,
});

/** The children of two stories get a card from those who registered them. */
export async function makeEmergencyCards(
  test: TestApp,
  of: readonly (readonly [Pick<Story, 'child'>, Actor])[],
): Promise<void> {
  for (const [{ child }, { caller }] of of)
    bodyOf(await caller.post(`/v1/children/${child}/emergency-card`, emergencyCard(test)), 201);
}
