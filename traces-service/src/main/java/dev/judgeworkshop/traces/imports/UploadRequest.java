package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.traces.format.CsvColumns;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file is and where it goes, bound by {@code @BeanParam}.
 *
 * @param workshopId the workshop
 * @param fileName shown to facilitators, 1 to 255 characters
 * @param format what the file is; recognised by its beginning when absent
 * @param dryRun only shows what would come: reads the file, stores no trace
 * @param inputColumn of a CSV file, the column of the input; recognised by its name when absent
 * @param outputColumn the column of the output
 * @param externalIdColumn the column of the external id
 * @param createdAtColumn the column of the time
 * @param contextColumn the column of the context; all other columns are metadata
 */
public record UploadRequest(
    @QueryParam("workshopId") @NotNull UUID workshopId,
    @QueryParam("fileName")
        @NotBlank
        @Size(max = 255)
        @Pattern(regexp = "\\P{Cntrl}*", message = "must not hold control characters")
        String fileName,
    @QueryParam("format") @Nullable ImportFormat format,
    @QueryParam("dryRun") @Nullable Boolean dryRun,
    @QueryParam("inputColumn") @Size(max = 200) @Nullable String inputColumn,
    @QueryParam("outputColumn") @Size(max = 200) @Nullable String outputColumn,
    @QueryParam("externalIdColumn") @Size(max = 200) @Nullable String externalIdColumn,
    @QueryParam("createdAtColumn") @Size(max = 200) @Nullable String createdAtColumn,
    @QueryParam("contextColumn") @Size(max = 200) @Nullable String contextColumn) {

  CsvColumns columns() {
    return new CsvColumns(
        inputColumn, outputColumn, externalIdColumn, createdAtColumn, contextColumn);
  }
}
