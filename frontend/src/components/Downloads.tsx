import { useMutation } from '@tanstack/react-query';
import { saveFile } from '@/lib/saveFile';
import { Button } from './Button';
import { ErrorPanel } from './ErrorPanel';

/** One file to save. */
export interface Download {
  /** What the button says. */
  name: string;
  fileName: string;
  load: () => Promise<unknown>;
}

/** Buttons that each save a file; a failure is shown beneath them. */
export function Downloads({ files }: { files: readonly Download[] }) {
  const save = useMutation({
    mutationFn: async ({ load, fileName }: Download) => saveFile((await load()) as Blob, fileName),
  });
  return (
    <div className="stack-s">
      <div className="row">
        {files.map((file) => (
          <Button
            key={file.name}
            isPending={save.isPending && save.variables.name === file.name}
            onPress={() => save.mutate(file)}
          >
            {file.name}
          </Button>
        ))}
      </div>
      {save.isError ? <ErrorPanel error={save.error} /> : null}
    </div>
  );
}
