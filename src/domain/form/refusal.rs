//! What a server says of the fields that it refuses.

use serde_json::Value;

use super::check::FieldProblem;
use super::field::Field;

/// The fields that an answer of status 422 names: problem details (RFC 9457) whose `errors` have `detail` and either `field`,
/// a property's name, or `pointer`, the place in what was sent (`#/properties/after/phone`). What names no field is left
/// out; so is an answer that is something else.
pub fn refused_fields(json: &str) -> Vec<(Field, FieldProblem)> {
    let answer: Value = serde_json::from_str(json).unwrap_or_default();
    let errors = answer.get("errors").and_then(Value::as_array);
    errors.into_iter().flatten().filter_map(refused).collect()
}

/// The sentence of an answer that is about no field: `detail`, else `title`.
pub fn refusal_text(json: &str) -> Option<String> {
    let answer: Value = serde_json::from_str(json).ok()?;
    let text = |name| answer.get(name).and_then(Value::as_str);
    let said = text("detail").or_else(|| text("title"))?.trim();
    (!said.is_empty()).then(|| said.to_owned())
}

fn refused(error: &Value) -> Option<(Field, FieldProblem)> {
    let text = |name| error.get(name).and_then(Value::as_str);
    let named = text("field").or_else(|| text("pointer")?.rsplit('/').next())?;
    let field = Field::of(named)?;
    let detail = text("detail").or_else(|| text("message"))?;
    Some((field, FieldProblem::Said(detail.to_owned())))
}
