package dev.judgeworkshop.traces.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/**
 * What a file is and where it goes, bound by {@code @BeanParam}.
 *
 * @param workshopId the workshop
 * @param fileName shown to facilitators, 1 to 255 characters
 * @param format what the file is; {@code JSON_LINES} when absent
 */
public record UploadRequest(
    @QueryParam("workshopId") @NotNull UUID workshopId,
    @QueryParam("fileName")
        @NotBlank
        @Size(max = 255)
        @Pattern(regexp = "\\P{Cntrl}*", message = "must not hold control characters")
        String fileName,
    @QueryParam("format") @DefaultValue("JSON_LINES") ImportFormat format) {}
