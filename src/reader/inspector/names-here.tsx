import { meets } from '../../model/span';
import type { Selection } from '../../session/reading-slice';
import { useReading } from '../reading-context';
import { EntityTools } from './entity-tools';

/** Who is named in the selected words and what is said with them, each with what can be set right about them. */
export function NamesHere({ selection }: { readonly selection: Selection }) {
  const { comparison, marks } = useReading();
  const places = [
    selection,
    ...marks.filter(
      ({ source, article }) => source === selection.source && article === selection.article,
    ),
  ];
  const about = comparison.framings.find(({ id }) => id === selection.source)?.about;
  const named = comparison.entities.filter(
    ({ id, mentions }) =>
      id === about || mentions.some((mention) => places.some((place) => meets(mention, place))),
  );
  if (named.length === 0) return null;
  return (
    <div>
      {named.map((entity) => (
        <EntityTools key={entity.id} entity={entity} />
      ))}
    </div>
  );
}
