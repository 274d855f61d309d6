//! Lists of so many rows that an expansion splits them.

use cloud_errors::{CloudError, UnknownCode, UnknownString, cloud_errors};

include!(concat!(env!("OUT_DIR"), "/long.rs"));

#[test]
fn every_row_has_its_place() {
    assert_eq!(Numbers::ALL.len(), 700);
    assert_eq!(Names::ALL.len(), 700);
    for (row, (number, name)) in Numbers::ALL.iter().zip(Names::ALL).enumerate() {
        let variant = format!("Row{row}");
        assert_eq!(format!("{number:?}"), variant);
        assert_eq!(format!("{name:?}"), variant);
        assert_eq!(Numbers::find(number.as_i64()), Some(*number));
        assert_eq!(Names::find(name.as_str()).as_ref(), Some(name));
        assert_eq!(name.clone(), *name);
        for entry in [number.entry(), name.entry()] {
            assert_eq!(entry.unwrap().name(), variant);
            assert_eq!(entry.unwrap().message(), format!("Message {row}"));
        }
    }
    assert!(matches!(Numbers::from(-1_i64), Numbers::Unknown(_)));
    assert!(matches!(Names::from("Row0"), Names::Unknown(_)));
    assert_eq!(Numbers::ALL[699], Numbers::Row699);
    assert_eq!(Names::ALL[300], Names::Row300);
}

#[test]
fn rows_are_known_while_compiling() {
    const LAST: Numbers = Numbers::ALL[699];
    const FOUND: Option<Numbers> = Numbers::find(LAST.as_i64());
    const COUNT: usize = Names::ALL.len();
    assert_eq!(FOUND, Some(LAST));
    assert_eq!(COUNT, 700);
}
