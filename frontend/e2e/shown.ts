import { call } from './api.ts';
import { newPerson, type Person, signIn } from './people.ts';
import { settings } from './settings.ts';
import { annotateAll, buildWorkshop } from './workshop.ts';

/** A workshop with results, and its facilitator. */
export interface Shown {
  person: Person;
  id: string;
  name: string;
}

/** The sample workshop where it is loaded, else one made here. */
export async function workshopToShow(): Promise<Shown> {
  const demo = await signIn(settings.demoEmail, settings.demoPassword, 'the sample').catch(
    () => undefined,
  );
  if (demo !== undefined) {
    const { items } = await call<{ items: { id: string; name: string }[] }>(
      'GET',
      '/workshops?limit=1',
      { token: demo.token },
    );
    const [first] = items;
    if (first !== undefined) return { person: demo, ...first };
  }
  const person = await newPerson('Walking Facilitator');
  const built = await buildWorkshop('A workshop to walk through', person, [
    'First Rater',
    'Second Rater',
    'Third Rater',
  ]);
  await annotateAll(built);
  return { person, id: built.id, name: built.name };
}
