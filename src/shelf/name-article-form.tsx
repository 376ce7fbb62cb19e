import { useArticleName } from '../session/use-article-name';
import { RenameForm } from '../ui/rename-form';

export interface NameArticleProps {
  readonly sha256: string;
  /** What its file is called: the hint where nothing else is known. */
  readonly file: string;
  readonly onDone: () => void;
}

/** What an article of the open story is called, in two boxes; a blank one gives back what its page says. */
export function NameArticle({ sha256, file, onDone }: NameArticleProps) {
  const { given, name } = useArticleName(sha256);
  return (
    <RenameForm
      label={`Rename ${file}`}
      fields={[
        { key: 'called', label: 'Newspaper or name', value: given.called ?? '' },
        { key: 'title', label: 'Title', value: given.title ?? '' },
      ]}
      onSave={(values) => {
        name(values);
        onDone();
      }}
      onCancel={onDone}
    />
  );
}
