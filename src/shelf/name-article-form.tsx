import type { ArticleMeta } from '../model/article';
import { useArticleName } from '../session/use-article-name';
import { RenameForm } from '../ui/rename-form';

export interface NameArticleFormProps {
  readonly sha256: string;
  /** What its file is called: the hint where nothing else is known. */
  readonly file: string;
  /** What its page says of itself, once that is known. */
  readonly found: Pick<ArticleMeta, 'outlet' | 'title'> | undefined;
  readonly onDone: () => void;
}

/** What an article of the open story is called, in two boxes that hold its names; a blank one gives back what its page says. */
export function NameArticleForm({ sha256, file, found, onDone }: NameArticleFormProps) {
  const { given, name } = useArticleName(sha256);
  const called = found?.outlet ?? '';
  const title = found?.title ?? '';
  const own = (value: string, page: string) => (value.trim() === page ? '' : value);
  return (
    <RenameForm
      label={`Rename ${file}`}
      fields={[
        { key: 'called', label: 'Newspaper or name', value: given.called ?? called },
        { key: 'title', label: 'Title', value: given.title ?? title },
      ]}
      onSave={(values) => {
        name({ called: own(values.called, called), title: own(values.title, title) });
        onDone();
      }}
      onCancel={onDone}
    />
  );
}
