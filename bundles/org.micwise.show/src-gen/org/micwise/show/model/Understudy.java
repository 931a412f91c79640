/**
 */
package org.micwise.show.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Understudy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * From its scene on, and until the next one for the same channel, somebody else plays the character. Apart from SceneChannel because the change may fall on a scene that the character is not in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.micwise.show.model.Understudy#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.micwise.show.model.Understudy#getPerformer <em>Performer</em>}</li>
 * </ul>
 *
 * @see org.micwise.show.model.ShowPackage#getUnderstudy()
 * @model
 * @generated
 */
public interface Understudy extends EObject {
	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(Channel)
	 * @see org.micwise.show.model.ShowPackage#getUnderstudy_Channel()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Understudy#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Performer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes over; null: the channel's own performer is back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performer</em>' attribute.
	 * @see #setPerformer(String)
	 * @see org.micwise.show.model.ShowPackage#getUnderstudy_Performer()
	 * @model
	 * @generated
	 */
	String getPerformer();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Understudy#getPerformer <em>Performer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performer</em>' attribute.
	 * @see #getPerformer()
	 * @generated
	 */
	void setPerformer(String value);

} // Understudy
