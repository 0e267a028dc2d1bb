package dev.judgeworkshop.judge.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import jakarta.enterprise.context.ApplicationScoped;

/** A judge as text, as JSON, and as snippets that run outside of this system. */
@ApplicationScoped
class JudgeSnippets {

  private static final String MLFLOW =
      """
      # pip install "mlflow>=3.4"; set OPENAI_API_KEY, and OPENAI_API_BASE for another provider
      import json
      from mlflow.genai.judges import make_judge

      instructions = json.loads(%s)
      judge = make_judge(
          name=json.loads(%s),
          instructions=instructions,
          model="openai:/" + "YOUR-MODEL",
      )

      feedback = judge(inputs={"question": "..."}, outputs={"response": "..."})
      print(feedback.value, feedback.rationale)
      """;

  private static final String HTTP =
      """
      # needs curl and jq; set BASE_URL (up to /v1), MODEL and API_KEY, and the three texts
      INPUTS='...' OUTPUTS='...' CONTEXT=''
      INSTRUCTIONS=$(cat <<'END_OF_INSTRUCTIONS'
      %s
      END_OF_INSTRUCTIONS
      )
      jq -n --arg i "$INSTRUCTIONS" --arg m "$MODEL" --arg in "$INPUTS" --arg out "$OUTPUTS" --arg ctx "$CONTEXT" '
        def fill: split("{{inputs}}") | join($in) | split("{{outputs}}") | join($out)
          | split("{{context}}") | join($ctx) | split("{{rubric}}") | join("");
        {model: $m, temperature: %s, max_tokens: %d,
         messages: [{role: "user", content: ($i | fill)}]}' |
      curl -s "$BASE_URL/chat/completions" -H "Authorization: Bearer $API_KEY" \\
        -H 'Content-Type: application/json' -d @- | jq -r '.choices[0].message.content'
      """;

  private final ObjectMapper json;

  JudgeSnippets(ObjectMapper json) {
    this.json = json;
  }

  String of(JudgePromptResponse judge, JudgeFormat format) {
    return switch (format) {
      case TEXT -> judge.text();
      case JSON -> pretty(judge);
      case MLFLOW -> mlflow(judge);
      case HTTP ->
          HTTP.formatted(
              judge.text().strip().replace("END_OF_INSTRUCTIONS", "END OF INSTRUCTIONS"),
              judge.parameters().temperature(),
              judge.parameters().maxTokens());
    };
  }

  /** MLflow names the variables in its own way and knows no rubric; examples become text. */
  private String mlflow(JudgePromptResponse judge) {
    StringBuilder text = new StringBuilder();
    judge
        .examples()
        .forEach(
            example ->
                text.append(
                    "Example\nInput: %s\nOutput: %s\nRating: %d\n\n"
                        .formatted(example.input(), example.output(), example.rating())));
    text.append(
        judge
            .text()
            .replace("{{inputs}}", "{{ inputs }}")
            .replace("{{outputs}}", "{{ outputs }}")
            .replace("{{context}}", "")
            .replace("{{rubric}}", ""));
    return MLFLOW.formatted(literal(text.toString()), literal(judge.questionTitle()));
  }

  /**
   * JSON within a JSON string, which is a Python literal too: nothing in it can end the literal.
   */
  private String literal(String text) {
    return compact(compact(text));
  }

  private String compact(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String pretty(Object value) {
    try {
      return json.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
