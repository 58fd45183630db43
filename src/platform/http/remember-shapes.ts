import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Found = ReturnType<Storage['getTargetValidationMetadatas']>;

/**
 * Lets the checks of a request class be looked up once: class-validator looks through all request classes of the product
 * again for each request, to find those that the class inherits from. They are all known before the first request.
 */
export function rememberShapes(storage: Storage = getMetadataStorage()): void {
  const known = new WeakMap<object, Map<string, Found>>();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  storage.getTargetValidationMetadatas = (target, ...how) => {
    const ofClass = known.get(target) ?? new Map<string, Found>();
    known.set(target, ofClass);
    const way = JSON.stringify(how);
    const found = ofClass.get(way) ?? find(target, ...how);
    ofClass.set(way, found);
    return found;
  };
}
