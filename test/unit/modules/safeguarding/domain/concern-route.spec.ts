import fc from 'fast-check';
import {
  informedAgency,
  kindsOutside,
  responsibleAgency,
  type AgencyWithLead,
  type RouteFacts,
} from '../../../../../src/modules/safeguarding/domain/concern-route';
import { seedEntries } from '../../../../../src/modules/reference/seed/seed-files';
import { AGENCY_KINDS } from '../../../../../src/platform/policy/policy';

const service: AgencyWithLead = { id: 'service', kind: 'social-service' };
const otherService: AgencyWithLead = { id: 'other-service', kind: 'social-service' };
const centre: AgencyWithLead = { id: 'centre', kind: 'diversion-centre' };
const police: AgencyWithLead = { id: 'police', kind: 'police-unit' };

const facts = (more: Partial<RouteFacts> = {}): RouteFacts => ({
  raisedIn: { id: 'school', kind: 'school' },
  concernsAgencyId: null,
  givenUpBy: null,
  ...more,
});

describe('who is responsible for a concern', () => {
  it('is the first kind that has a lead', () =>
    expect(responsibleAgency(['diversion-centre', 'social-service'], [service, centre], facts())).toBe(
      'centre',
    ));

  it('is the next kind when the first has none', () =>
    expect(responsibleAgency(['court', 'social-service'], [service, centre], facts())).toBe('service'));

  it('is one’s own agency before others of the kind', () =>
    expect(
      responsibleAgency(['social-service'], [service, otherService], facts({ raisedIn: otherService })),
    ).toBe('other-service'));

  it('is never the agency whose conduct it is about', () =>
    expect(
      responsibleAgency(
        ['social-service'],
        [service, otherService],
        facts({ raisedIn: service, concernsAgencyId: 'service' }),
      ),
    ).toBe('other-service'));

  it('is not the agency that hands it on, even of the kind that is to have it', () =>
    expect(
      responsibleAgency(
        ['social-service'],
        [service, otherService],
        facts({ raisedIn: service, givenUpBy: 'service' }),
      ),
    ).toBe('other-service'));

  it('is nobody where nobody is left: then oversight sees to it', () =>
    expect(
      responsibleAgency(['social-service'], [service], facts({ concernsAgencyId: 'service' })),
    ).toBeNull());

  const kinds = fc.uniqueArray(fc.constantFrom(...AGENCY_KINDS));
  const agencies = fc.uniqueArray(fc.record({ id: fc.uuid(), kind: fc.constantFrom(...AGENCY_KINDS) }), {
    selector: ({ id }) => id,
  });

  it('is, whatever the law and the agencies, of a kind that is named, and never whom it is about', () =>
    fc.assert(
      fc.property(kinds, agencies, fc.nat(), (named, withLead, which) => {
        const concerned = withLead[which % (withLead.length || 1)]?.id ?? null;
        const chosen = responsibleAgency(named, withLead, facts({ concernsAgencyId: concerned }));
        if (chosen === null)
          return withLead.every(({ id, kind }) => id === concerned || !named.includes(kind));
        const agency = withLead.find(({ id }) => id === chosen)!;
        return chosen !== concerned && named.includes(agency.kind);
      }),
    ));

  it('is never the police where it must stay outside the police', () =>
    fc.assert(
      fc.property(kinds, agencies, (named, withLead) => {
        const outside = kindsOutside(named, { outsidePolice: true });
        const chosen = responsibleAgency(outside, withLead, facts());
        return withLead.find(({ id }) => id === chosen)?.kind !== 'police-unit';
      }),
    ));

  it('may be the police elsewhere', () =>
    expect(kindsOutside(['police-unit'], { outsidePolice: false })).toEqual(['police-unit']));
});

describe('who reads along', () => {
  it('is the agency in which it was raised', () =>
    expect(informedAgency({ outsidePolice: false }, facts({ raisedIn: police }))).toBe('police'));

  it('is not the one that it is about', () =>
    expect(
      informedAgency({ outsidePolice: false }, facts({ raisedIn: police, concernsAgencyId: 'police' })),
    ).toBeNull());

  it('is not the police where it must stay outside the police', () =>
    expect(informedAgency({ outsidePolice: true }, facts({ raisedIn: police }))).toBeNull());

  it('is another agency that raised what must stay outside the police', () =>
    expect(informedAgency({ outsidePolice: true }, facts({ raisedIn: centre }))).toBe('centre'));
});

describe('the categories that the product brings along', () => {
  const categories = seedEntries().filter(({ list }) => list === 'concern-categories');

  it.each(categories.map(({ code, attributes }) => [code, attributes]))(
    '%s names who handles it and to whom it may go on',
    (_, { routedTo, escalatesTo }) => {
      expect(routedTo).not.toEqual([]);
      expect(escalatesTo).not.toEqual([]);
    },
  );

  it('keep ill-treatment in custody outside the police', () => {
    const found = categories.find(({ code }) => code === 'ill-treatment-in-custody');
    expect(found?.attributes['outsidePolice']).toBe(true);
    expect(found?.attributes['routedTo']).not.toContain('police-unit');
    expect(found?.attributes['escalatesTo']).not.toContain('police-unit');
  });
});
